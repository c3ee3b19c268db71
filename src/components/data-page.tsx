import type { ComponentChildren } from 'preact';
import { type ApiFileName, apiFileKinds, apiPath } from '../locale/api-files.ts';
import { regionName } from '../locale/format.ts';
import { licence } from '../locale/licence.ts';
import type { MessageKey } from '../locale/messages.ts';
import { urls } from '../locale/urls.ts';
import type { PageOf } from './page-parts.ts';
import { PartnersBack } from './partners-back.tsx';
import type { View } from './view.ts';

/** What a line of links is called, and the files it leads to. */
type Line = readonly [label: MessageKey, ...files: ApiFileName[]];

const countryLines: readonly Line[] = [
  ['data.contacts', 'contacts.json', 'contacts.csv', 'contacts.vcf'],
  ['data.services', 'services.json'],
  ['data.guides', 'guides.json'],
  ['notices.title', 'notices.json'],
];
const commonLines: readonly Line[] = [
  ['campaigns.title', 'campaigns.json', 'news.atom', 'news.feed.json'],
  ['world-day.title', 'world-day.json'],
  ['data.calendar', 'calendar.ics'],
  ['changes.title', 'changes.json', 'changes.atom', 'changes.feed.json'],
];

/** The open data in the language of the page, for partners: what there is, how fresh it is, and what may be relied on. */
export const dataPage: PageOf = (view) => {
  const { site, ui } = view;
  const licenceLink = (
    <a href={licence.url} rel="noreferrer">
      <bdi>{licence.name}</bdi>
    </a>
  );
  return {
    title: ui.text('data.title'),
    description: ui.text('data.summary'),
    content: (
      <>
        <PartnersBack view={view} />
        <h1>{ui.text('data.title')}</h1>
        <p class="lead">{ui.text('data.summary')}</p>
        <ul>
          <li>{ui.rich('data.licence', { site: <bdi>{site.name}</bdi>, licence: licenceLink })}</li>
          <li>{ui.text('data.new')}</li>
          <li>{ui.text('data.trust')}</li>
          <li>{ui.text('data.promise')}</li>
        </ul>
        {site.library.countries.map(({ id, facts }) => (
          <Files title={regionName(ui, facts.region)} lines={countryLines} country={id} view={view} />
        ))}
        <Files title={ui.text('data.all')} lines={commonLines} country="" view={view} />
        <section>
          <h2>{ui.text('data.programs')}</h2>
          <ul>
            <li>
              {ui.text('data.index')}: <FileLink path="index.json" />
            </li>
            <li>
              {ui.text('data.openapi')}: <FileLink path="openapi.json" />
            </li>
          </ul>
        </section>
      </>
    ),
  };
};

interface FilesProps {
  title: string;
  lines: readonly Line[];
  country: string;
  view: View;
}

function Files({ title, lines, country, view: { ui, route } }: FilesProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map(([label, ...files]) => (
          <li>
            {ui.text(label)}:{' '}
            {files.flatMap((file, index): ComponentChildren[] => {
              const kind = apiFileKinds.find((other) => other.file === file);
              if (!kind) return [];
              return [index > 0 && ' · ', <FileLink path={apiPath(kind, route.locale, country)} />];
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A name of a file is Latin and reads from left to right in every language. */
function FileLink({ path }: { path: string }) {
  return (
    <a href={urls.api(path)} dir="ltr">
      <bdi>{path.split('/').at(-1)}</bdi>
    </a>
  );
}
