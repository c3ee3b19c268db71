import qrcode from 'qrcode';
import { type OriginPrint, originPrint } from '../../components/origin-print.ts';
import { type KitStamp, stampOf } from '../../components/poster-words.ts';
import { mainView } from '../../components/view.ts';
import type { Route } from '../../locale/routes.ts';
import type { Site } from '../../locale/site.ts';
import { getItem } from '../../model/library.ts';
import { kitCode } from '../kit/kit-code.ts';
import { type KitCode, kitDocument } from '../kit/kit-document.tsx';
import { originPosters, type Paper } from '../kit/pieces.ts';
import { hashOf, type PlannedFile } from '../kit/planned-files.ts';
import { leafletCode } from './leaflet-code.ts';
import { leafletDocument } from './leaflet-document.tsx';
import { leafletPapers } from './leaflet-paper.ts';

/** What the documents of both kinds carry along. */
export interface PrintCode {
  posters: KitCode;
  leaflets: KitCode;
}

/** @param project folder of the code */
export async function printCode(project: string, site: Site): Promise<PrintCode> {
  return { posters: await kitCode(project, site), leaflets: await leafletCode(project, site) };
}

/** Which prints are meant; all of a kind when it is left out. */
export interface WantedPrints {
  country?: string | undefined;
  origin?: string | undefined;
  languages?: readonly string[] | undefined;
}

/**
 * @returns the pages of nationalities of which there are leaflets and posters: in the languages of the nationality that the site has,
 * and in English
 */
export function leafletRoutes(site: Site, { country, origin, languages = [] }: WantedPrints = {}): Route[] {
  return site.routes.filter((route) => {
    if (route.kind !== 'origin' || route.item === null || route.textLocale !== route.locale) return false;
    const read = [...getItem(site.library, 'origin', route.item).facts.languages, site.source.tag];
    return (
      read.includes(route.locale) &&
      (country === undefined || route.country === country) &&
      (origin === undefined || route.item === origin) &&
      (languages.length === 0 || languages.includes(route.locale))
    );
  });
}

/** @returns the folder of a page's prints below `kits/for/`: `kuwait/np/ne` */
function folderOf({ country, item, locale }: Route): string {
  return `${country}/${item}/${locale}`;
}

/**
 * @param route a page of `leafletRoutes`
 * @returns its leaflets and posters; names are below `kits/for/`: `kuwait/np/ne/leaflet-a4.pdf`
 */
export async function plannedLeaflets(site: Site, route: Route, code: PrintCode): Promise<PlannedFile[]> {
  const view = mainView(site, route);
  const nothing: KitStamp = { day: '', version: '' };
  const [made, compared] = [stampOf(site), nothing].map((stamp) => originPrint(view, stamp)) as [
    OriginPrint,
    OriginPrint,
  ];
  const qr = await qrcode.toString(made.link, { type: 'svg', margin: 4 });
  const planned = (paper: Paper, draw: (print: OriginPrint) => string, whenFull: string): PlannedFile => ({
    name: `${folderOf(route)}/${paper.file}`,
    locale: route.locale,
    hash: hashOf(draw(compared), paper),
    content: draw(made),
    piece: paper,
    whenFull,
  });
  return [
    ...leafletPapers.map((paper) =>
      planned(
        paper,
        (print) => leafletDocument(print, paper, code.leaflets, qr),
        'Make the names of its contacts or the first steps of its guides shorter.',
      ),
    ),
    ...originPosters.map((piece) =>
      planned(piece, (print) => kitDocument(print, piece, code.posters, qr), 'Make the names of its contacts shorter.'),
    ),
  ];
}
