import { type Locale, locales as localeTable, pseudoLocales, sourceTag } from '../../i18n/locales.ts';
import { loadLibrary } from '../model/load-library.ts';
import { nameSite } from '../model/name-site.ts';
import { newestDay } from '../model/newest-day.ts';
import { onlyCountries } from '../model/only-countries.ts';
import { ContentError, type Problem } from '../model/problem.ts';
import { readChangeLog } from '../model/read-change-log.ts';
import { readSiteSettings } from '../model/read-site-settings.ts';
import { brokenPromises } from './broken-promises.ts';
import { loadCatalogs } from './load-catalogs.ts';
import { loadReviews } from './load-reviews.ts';
import { loadSearchWords } from './load-search-words.ts';
import type { Catalogs } from './messages.ts';
import { movedRoutes } from './moved-routes.ts';
import { lengthen, mirror } from './pseudo.ts';
import { readLedger } from './read-ledger.ts';
import { readRedirects } from './read-redirects.ts';
import { resolveRedirects } from './resolve-redirects.ts';
import { checkRoutes, makeRoutes, type Route } from './routes.ts';
import { searchTopics } from './search-words.ts';
import { interfaceState, interfaces, interfaceTag, type Site } from './site.ts';
import { withdrawnPages } from './withdrawn.ts';
import { ledgerWithout, logWithout } from './without-countries.ts';

export interface LoadOptions {
  /** Folder with `src/content` and `campaigns`. */
  root: string;
  /** Folder with `i18n`; the same as root unless told otherwise (fixtures share the real texts). */
  messagesRoot?: string;
  /** The day the site speaks for; the day somebody last looked at the content when left out. */
  today?: string | undefined;
  buildId?: string;
  /** Path of its host below which the site lies: `/help/salama/`; `/` unless told otherwise. */
  base?: string;
  /** Shows drafts and what waits for its day; every page says so. */
  preview?: boolean;
  /** Adds the two development languages. */
  pseudo?: boolean;
}

/**
 * Reads and checks everything that is needed to build: content, messages and addresses.
 * @throws ContentError with every problem at once
 */
export function loadSite({
  root,
  messagesRoot = root,
  today,
  buildId = 'none',
  base = '/',
  preview = false,
  pseudo = false,
}: LoadOptions): Site {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const table: readonly Locale[] = localeTable;
  const tags = table.map((locale) => locale.tag);
  const { settings, checkNames } = readSiteSettings(root, process.env.SITE_FILE, report);
  // All content is read and checked, also that of countries and languages which this site leaves out.
  const loaded = loadLibrary(root, tags, sourceTag, { today, preview });
  problems.push(...loaded.problems);
  const known = loaded.library.countries.map(({ id }) => id);
  checkNames({ countries: known, languages: tags, source: sourceTag });
  const real = settings.languages?.flatMap((tag) => table.filter((locale) => locale.tag === tag)) ?? table;
  const reviews = loadReviews(messagesRoot, tags, report);
  const catalogs = withPseudo(loadCatalogs(messagesRoot, tags, sourceTag, report, reviews), pseudo);
  // By topic, and the topics are content: they come from where the content is.
  const searchWords = loadSearchWords(root, table, searchTopics(loaded.library), report);
  const locales: readonly Locale[] = pseudo ? [...real, ...pseudoLocales] : real;
  const source = table.find((locale) => locale.tag === sourceTag);
  if (!source) throw new Error(`i18n/locales.ts has no ${sourceTag}`);
  const whole = nameSite(loaded.library, settings.name);
  const library = settings.countries ? onlyCountries(whole, settings.countries) : whole;
  const leftOut = known.filter((id) => !library.countries.some((country) => country.id === id));
  // Another site of the same content keeps no promises of this one, and leads nobody into a country that it leaves out.
  const isAnotherSite = process.env.SITE_FILE !== undefined;
  const changeLog = readChangeLog(root, report);
  const promised = readLedger(root, report);
  const ledger = isAnotherSite ? ledgerWithout(promised, leftOut) : promised;
  const written = readRedirects(root, report).filter(
    ({ from, to = from, instead = from }) =>
      !leftOut.some((id) => [from, to, instead].some((address) => address.startsWith(`/${id}/`))),
  );
  const interfaceOf = (locale: Locale) => ({
    tag: interfaceTag(catalogs, locale, source),
    state: interfaceState(catalogs, locale, source),
  });
  // Items that lost their words to an error above cannot be routed; that error is enough.
  const pages = problems.length === 0 ? makeRoutes(library, locales, source, interfaceOf) : [];
  checkRoutes(pages, report);
  if (problems.length > 0) throw new ContentError(problems);
  const keys = new Set(pages.map(({ key }) => key));
  const moved = resolveRedirects(written, keys, tags, report);
  const taken = new Set([...keys, ...written.map(({ from }) => from)]);
  const redirects = [...moved, ...withdrawnPages(library, ledger, taken)];
  const countries = library.countries.map(({ id }) => id);
  const routes = [...pages, ...movedRoutes(redirects, locales, countries, interfaceOf)];
  if (problems.length > 0) throw new ContentError(problems);
  const localeOf = (tag: string) => locales.find((locale) => locale.tag === tag) ?? source;
  const site: Site = {
    name: settings.name,
    // The host that publishes the site may know its address better than the file.
    origin: process.env.SITE_ORIGIN ?? settings.origin,
    base,
    settings,
    library,
    locales,
    source,
    catalogs,
    searchWords,
    reviews,
    changeLog: logWithout(changeLog, leftOut),
    routes,
    routesByKey: groupByKey(routes),
    redirects,
    ledger,
    ui: interfaces(catalogs, locales, source),
    locale: localeOf,
    interfaceTagOf: (tag) => interfaceTag(catalogs, localeOf(tag), source),
    today: today ?? newestDay(loaded.library),
    buildId,
    preview,
  };
  const broken = isAnotherSite ? [] : brokenPromises(site);
  if (broken.length > 0) throw new ContentError(broken);
  return site;
}

function groupByKey(routes: readonly Route[]): Map<string, Route[]> {
  const groups = new Map<string, Route[]>();
  for (const route of routes) groups.set(route.key, [...(groups.get(route.key) ?? []), route]);
  return groups;
}

function withPseudo(catalogs: Catalogs, pseudo: boolean): Catalogs {
  const english = catalogs.byTag.get(sourceTag);
  if (!pseudo || !english) return catalogs;
  return { ...catalogs, byTag: new Map([...catalogs.byTag, ['en-XA', lengthen(english)], ['ar-XB', mirror(english)]]) };
}
