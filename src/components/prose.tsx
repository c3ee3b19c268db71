import type { ComponentChildren } from 'preact';
import { formatDate, formatFigure, regionName } from '../locale/format.ts';
import type { RouteKind } from '../locale/routes.ts';
import { wordsIn } from '../locale/site.ts';
import { fullSiteName, siteNameIn } from '../locale/site-name.ts';
import { urls } from '../locale/urls.ts';
import { primaryNumber } from '../model/channels.ts';
import { findDate, findFigure } from '../model/figures.ts';
import { getItem } from '../model/library.ts';
import { hasPagesOf } from '../model/only-countries.ts';
import type { Block, Inline, Reference } from '../model/prose.ts';
import type { Shown, Translated } from '../model/words.ts';
import { Isolated, Phone } from './isolated.tsx';
import { citationText } from './law-citation.tsx';
import { PublisherReach, publisherText } from './publisher.tsx';
import { type View, viewIn } from './view.ts';

/** Text that has been parsed and checked, as elements. There is no way for markup of an author to get through. */
export function Prose({ blocks, view }: { blocks: readonly Block[]; view: View }) {
  return <>{blocks.map((block) => blockElement(block, view))}</>;
}

/** One line of such text. */
export function InlineProse({ inline, view }: { inline: readonly Inline[]; view: View }) {
  return <>{inline.map((part) => inlineElement(part, view))}</>;
}

function blockElement(block: Block, view: View): ComponentChildren {
  if (block.kind === 'paragraph')
    return (
      <p>
        <InlineProse inline={block.children} view={view} />
      </p>
    );
  if (block.kind === 'heading')
    return (
      <h2>
        <InlineProse inline={block.children} view={view} />
      </h2>
    );
  if (block.kind === 'quote')
    return (
      <blockquote>
        <Prose blocks={block.children} view={view} />
      </blockquote>
    );
  const items = block.items.map((item) => (
    <li>
      {item.map((part) =>
        part.kind === 'paragraph' ? <InlineProse inline={part.children} view={view} /> : blockElement(part, view),
      )}
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function inlineElement(inline: Inline, view: View): ComponentChildren {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'reference') return referenceElement(inline.reference, view);
  const children = <InlineProse inline={inline.children} view={view} />;
  if (inline.kind === 'link')
    return (
      <a href={inline.href} rel="noreferrer">
        {children}
      </a>
    );
  return inline.kind === 'strong' ? <strong>{children}</strong> : <em>{children}</em>;
}

/** Pages that list every law their text names, so that a link can lead there. */
const listsItsLaws = new Set<RouteKind>(['guide', 'notice', 'training']);

function referenceElement(reference: Reference, view: View): ComponentChildren {
  const { site, route, ui } = view;
  const { library } = site;
  const { kind, id, part = '' } = reference;
  const country = route.country ?? library.countries[0]?.id ?? '';
  // What a site leaves out with a country can be named, but there is no page of it.
  const linked = (href: string, text: ComponentChildren, hasPage = true) =>
    hasPage ? <a href={href}>{text}</a> : text;
  const titleOf = (item: Translated<{ title: string }>) =>
    nameElement(wordsIn(site, item, ui.locale.tag), 'title', view);
  switch (kind) {
    case 'site':
      return part === 'full' ? fullSiteName(site, ui.locale.tag) : siteNameIn(site, ui.locale.tag);
    case 'publisher':
      return <PublisherReach view={view} />;
    case 'phone': {
      const number = primaryNumber(getItem(library, 'contact', id));
      return number === undefined ? null : <Phone number={number} />;
    }
    case 'contact': {
      const contact = getItem(library, 'contact', id);
      return linked(
        urls.contact(route.locale, contact.country ?? country, id),
        nameElement(wordsIn(site, contact, ui.locale.tag), 'name', view),
        hasPagesOf(library, contact.country),
      );
    }
    case 'law': {
      const law = getItem(library, 'law', id);
      const page = listsItsLaws.has(route.kind) ? '' : urls.laws(route.locale, law.country ?? country);
      return linked(`${page}#${id}`, citationText(law.facts.citations, ui), hasPagesOf(library, law.country));
    }
    case 'figure': {
      const figure = findFigure(library, route.country, id, part);
      return figure ? <bdi>{formatFigure(ui, figure)}</bdi> : null;
    }
    case 'date':
      return <bdi>{formatDate(ui, findDate(library, route.country, id, part) ?? '')}</bdi>;
    case 'year':
      return <Isolated>{(findDate(library, route.country, id, part) ?? '').slice(0, 4)}</Isolated>;
    case 'guide':
      return linked(urls.guide(route.locale, country, id), titleOf(getItem(library, 'guide', id, country)));
    case 'notice': {
      const notice = getItem(library, 'notice', id);
      return linked(
        urls.notice(route.locale, notice.country ?? country, id),
        titleOf(notice),
        hasPagesOf(library, notice.country),
      );
    }
    case 'campaign': {
      const campaign = getItem(library, 'campaign', id);
      const { year } = campaign.facts;
      return linked(
        campaign.facts.kind === 'world-day' && year !== undefined
          ? urls.worldDayYear(route.locale, year)
          : urls.campaign(route.locale, id),
        titleOf(campaign),
        library.campaigns.includes(campaign),
      );
    }
    case 'origin':
      return linked(
        urls.origin(route.locale, country, id),
        regionName(ui, getItem(library, 'origin', id).facts.region),
      );
    case 'page':
      return pageLink(id, view, country);
  }
}

/** A name or title in its own language, set apart from the direction and the language of the sentence round it. */
function nameElement<Field extends string>(
  shown: Shown<Record<Field, string>>,
  field: Field,
  view: View,
): ComponentChildren {
  const text = plainText(shown.words.inline[field], viewIn(view, shown.locale));
  return <bdi lang={shown.locale === view.ui.locale.tag ? undefined : shown.locale}>{text}</bdi>;
}

const pageTitles = {
  help: 'help.title',
  contacts: 'contacts.title',
  next: 'next.title',
  progress: 'progress.title',
  offline: 'saved.title',
  campaigns: 'campaigns.title',
  'world-day': 'world-day.title',
} as const;

function pageLink(id: string, view: View, country: string): ComponentChildren {
  const { site, route, ui } = view;
  const key = pageTitles[id as keyof typeof pageTitles];
  if (!key) {
    const page = getItem(site.library, 'page', id);
    return <a href={urls.page(route.locale, id)}>{nameElement(wordsIn(site, page, ui.locale.tag), 'title', view)}</a>;
  }
  const address = {
    help: urls.help,
    contacts: urls.contacts,
    next: urls.next,
    progress: urls.progress,
    offline: urls.offline,
  }[id as 'help' | 'contacts' | 'next' | 'progress' | 'offline'];
  const href = address
    ? address(route.locale, country)
    : id === 'campaigns'
      ? urls.campaigns(route.locale)
      : urls.worldDay(route.locale);
  return <a href={href}>{ui.text(key)}</a>;
}

/** @returns the same line as plain text, for titles and descriptions */
export function plainText(inline: readonly Inline[], view: View): string {
  return inline
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : part.kind === 'reference'
          ? referenceText(part.reference, view)
          : plainText(part.children, view),
    )
    .join('');
}

function referenceText({ kind, id, part = '' }: Reference, view: View): string {
  const { site, ui, route } = view;
  const { library } = site;
  const tag = ui.locale.tag;
  switch (kind) {
    case 'site':
      return part === 'full' ? fullSiteName(site, ui.locale.tag) : siteNameIn(site, ui.locale.tag);
    case 'publisher':
      return publisherText(view);
    case 'phone':
      return primaryNumber(getItem(library, 'contact', id)) ?? '';
    case 'contact':
      return wordsIn(site, getItem(library, 'contact', id), tag).words.fields.name;
    case 'law':
      return citationText(getItem(library, 'law', id).facts.citations, ui, true) as string;
    case 'figure': {
      const figure = findFigure(library, route.country, id, part);
      return figure ? formatFigure(ui, figure) : '';
    }
    case 'date':
      return formatDate(ui, findDate(library, route.country, id, part) ?? '');
    case 'year':
      return (findDate(library, route.country, id, part) ?? '').slice(0, 4);
    case 'origin':
      return regionName(ui, getItem(library, 'origin', id).facts.region);
    case 'guide':
      return plainText(wordsIn(site, getItem(library, 'guide', id, route.country), tag).words.inline.title, view);
    case 'notice':
      return plainText(wordsIn(site, getItem(library, 'notice', id), tag).words.inline.title, view);
    case 'campaign':
      return plainText(wordsIn(site, getItem(library, 'campaign', id), tag).words.inline.title, view);
    case 'page':
      return id in pageTitles
        ? ui.text(pageTitles[id as keyof typeof pageTitles])
        : plainText(wordsIn(site, getItem(library, 'page', id), tag).words.inline.title, view);
  }
}
