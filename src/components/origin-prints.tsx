import { formatNumber } from '../locale/format.ts';
import type { MessageKey } from '../locale/messages.ts';
import type { KitFile } from './assets.ts';
import type { View } from './view.ts';

const fileKeys: readonly (readonly [end: string, key: MessageKey])[] = [
  ['/leaflet-a4.pdf', 'print.leaflet-a4'],
  ['/leaflet-a5.pdf', 'print.leaflet-a5'],
  ['/poster-a4.pdf', 'kit.poster-a4'],
  ['/poster-a5.pdf', 'kit.poster-a5'],
];

/** What embassies print and give to people, closed: a worker who reads the page needs none of it. Nothing where nothing was made. */
export function OriginPrints({ files, view: { site, ui } }: { files: readonly KitFile[]; view: View }) {
  if (files.length === 0) return null;
  return (
    <details>
      <summary>{ui.text('print.title')}</summary>
      <ul>
        {files.map(({ address, bytes, locale = '' }) => {
          const { endonym, dir } = site.locale(locale);
          const key = fileKeys.find(([end]) => address.endsWith(end))?.[1];
          return (
            <li>
              <a href={address} download="">
                {key === undefined ? address : ui.text(key)}
              </a>{' '}
              <bdi lang={locale} dir={dir}>
                {endonym}
              </bdi>{' '}
              ({ui.text('saved.size', { size: formatNumber(Math.ceil(bytes / 1000)) })})
            </li>
          );
        })}
      </ul>
    </details>
  );
}
