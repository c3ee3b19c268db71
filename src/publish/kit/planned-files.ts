import { createHash } from 'node:crypto';
import qrcode from 'qrcode';
import { type CampaignKit, campaignKit } from '../../components/campaign-kit.ts';
import { type KitStamp, stampOf } from '../../components/poster-words.ts';
import { mainView } from '../../components/view.ts';
import type { Route } from '../../locale/routes.ts';
import type { Site } from '../../locale/site.ts';
import { type KitCode, kitDocument } from './kit-document.tsx';
import { type Paper, pieces } from './pieces.ts';

/** One file of a kit, as it would be made now. */
export interface PlannedFile {
  /** Name below the folder of the campaign: `hi/poster-a4.pdf`. */
  name: string;
  /** Language of the file. */
  locale: string;
  /** Changes when the file would look different, whatever its day and its version. */
  hash: string;
  /** The text of the file, or the document that is photographed or printed. */
  content: string;
  /** What is drawn on; undefined for a text. */
  piece: Paper | undefined;
  /** What to do when the words do not fit. */
  whenFull: string;
}

/**
 * @param slug folder of the campaign
 * @returns the pages of its kit in the languages in which the campaign has words of its own
 */
export function kitRoutes(site: Site, slug: string): Route[] {
  const campaign = site.library.campaigns.find(({ id }) => id === slug);
  return site.routes.filter(
    ({ kind, item, locale, textLocale }) =>
      kind === 'kit' && item === slug && textLocale === locale && campaign?.words.has(locale),
  );
}

/**
 * @param route a page of `kitRoutes`
 * @param code styles and script of the documents
 * @returns every file of the kit in the language of the page
 */
export async function plannedFiles(site: Site, route: Route, code: KitCode): Promise<PlannedFile[]> {
  const nothing: KitStamp = { day: '', version: '' };
  const [made, compared] = await Promise.all(
    [stampOf(site), nothing].map((stamp) => contentsOf(campaignKit(mainView(site, route), stamp), code)),
  );
  return [...(made ?? [])].map(([file, { text, piece }]) => ({
    name: `${route.locale}/${file}`,
    locale: route.locale,
    hash: hashOf(compared?.get(file)?.text ?? '', piece),
    content: text,
    piece,
    whenFull: 'Make the slogan shorter.',
  }));
}

interface Content {
  text: string;
  piece: Paper | undefined;
}

async function contentsOf(kit: CampaignKit, code: KitCode): Promise<Map<string, Content>> {
  const qr = await qrcode.toString(kit.link, { type: 'svg', margin: 4 });
  return new Map<string, Content>([
    ...pieces.map((piece) => [piece.file, { text: kitDocument(kit, piece, code, qr), piece }] as const),
    ['whatsapp.txt', { text: `${kit.whatsapp}\n`, piece: undefined }],
    ['caption.txt', { text: `${kit.caption}\n`, piece: undefined }],
    ['qr.svg', { text: qr, piece: undefined }],
  ]);
}

/** @returns what changes when a file would look different. The paper belongs to it: the same document on another one is another file. */
export function hashOf(text: string, piece: Paper | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([text, piece]))
    .digest('hex')
    .slice(0, 16);
}
