import type { Picture, Recording } from '../model/library.ts';

/** Addresses of the site. They are printed on posters: none may change. All begin and end with a slash. */
export const urls = {
  languages: () => '/',
  countries: (locale: string) => `/${locale}/`,
  country: (locale: string, country: string) => `/${locale}/${country}/`,
  help: (locale: string, country: string) => `/${locale}/${country}/help/`,
  contacts: (locale: string, country: string) => `/${locale}/${country}/contacts/`,
  contact: (locale: string, country: string, id: string) => `/${locale}/${country}/contacts/${id}/`,
  guide: (locale: string, country: string, topic: string) => `/${locale}/${country}/guides/${topic}/`,
  laws: (locale: string, country: string) => `/${locale}/${country}/laws/`,
  next: (locale: string, country: string) => `/${locale}/${country}/next/`,
  notice: (locale: string, country: string, id: string) => `/${locale}/${country}/notices/${id}/`,
  progress: (locale: string, country: string) => `/${locale}/${country}/progress/`,
  origin: (locale: string, country: string, origin: string) => `/${locale}/${country}/for/${origin}/`,
  campaigns: (locale: string) => `/${locale}/campaigns/`,
  campaign: (locale: string, slug: string) => `/${locale}/campaigns/${slug}/`,
  /** What is printed and posted for a campaign or a year of the World Day. */
  kit: (locale: string, slug: string) => `/${locale}/campaigns/${slug}/kit/`,
  worldDay: (locale: string) => `/${locale}/world-day/`,
  worldDayYear: (locale: string, year: number) => `/${locale}/world-day/${year}/`,
  organisations: (locale: string) => `/${locale}/partners/organisations/`,
  /** The open data, for partners. */
  data: (locale: string) => `/${locale}/partners/data/`,
  /** Where partners choose and copy a frame. */
  embeds: (locale: string) => `/${locale}/partners/embed/`,
  training: (locale: string, id: string) => `/${locale}/partners/${id}/`,
  page: (locale: string, id: string) => `/${locale}/${id}/`,
  check: (locale: string, country: string) => `/${locale}/${country}/check/`,
  letter: (locale: string, country: string) => `/${locale}/${country}/letter/`,
  amounts: (locale: string, country: string) => `/${locale}/${country}/amounts/`,
  card: (locale: string, country: string) => `/${locale}/${country}/card/`,
  search: (locale: string, country: string) => `/${locale}/${country}/search/`,
  offline: (locale: string, country: string) => `/${locale}/${country}/offline/`,
  offlineFallback: (locale: string) => `/${locale}/offline-fallback/`,
  feed: (locale: string) => `/${locale}/campaigns/feed.xml`,
  calendar: (locale: string) => `/${locale}/campaigns/calendar.ics`,
  /** A text read aloud. */
  recording: (country: string, id: string, { locale, hash, extension }: Recording) =>
    `/audio/${country}-${id}-${locale}-${hash}.${extension}`,
  /** The picture of a campaign. */
  picture: (slug: string, { hash }: Picture) => `/pictures/${slug}-${hash}.webp`,
  /** One file of the kit of a campaign, as it lies in `kits/`: `your-passport-is-yours/hi/poster-a4.pdf`. */
  kitFile: (name: string) => `/kit/${name}`,
  /** One file of the open data, or its folder: `en/kuwait/contacts.json`. */
  api: (path: string) => `/api/v1/${path}`,
  /** For posters; hosts answer it with and without the last slash. */
  shortLink: (code: string) => `/go/${code}/`,
  /** An ordinary page, shown after a reader has left. */
  neutral: (locale: string) => `/${locale}/neutral/`,
  /** For staff. */
  desk: () => '/admin/desk/',
  admin: () => '/admin/',
  /** The frame for other sites of the page at an address; its contacts of one group when a group is named. */
  frame: (path: string, group?: string) => `/embed${path}${group === undefined ? '' : `${group}/`}`,
  /** What programs such as WordPress ask for when somebody pastes the address of a page (oEmbed). */
  oembed: (path: string) => `/embed/oembed${path.slice(0, -1)}.json`,
  notFound: (locale: string) => `/${locale}/404.html`,
  jsonFeed: (locale: string) => `/${locale}/campaigns/feed.json`,
  /** The feed of what changed in numbers, notices and rights: a file of the open data. */
  changeFeed: (locale: string) => `/api/v1/${locale}/changes.atom`,
};

/** Partners load it from here. By itself, because the page on which they choose a frame has the address from its text. */
export const embedScript = '/embed/embed.js';
