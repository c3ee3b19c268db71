import type { ComponentChildren } from 'preact';
import { hasPage } from '../locale/find-routes.ts';
import { regionName } from '../locale/format.ts';
import { topicOfContact } from '../locale/search-topics.ts';
import { contactsOf, guidesOf, noticesOf } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { primaryNumber } from '../model/channels.ts';
import { drawingOf } from '../model/guide-drawing.ts';
import { getItem } from '../model/library.ts';
import { CallButton } from './call-button.tsx';
import { kindPictogram } from './contact-card.tsx';
import { countryOf, type PageOf } from './page-parts.ts';
import { Pictogram, type PictogramName } from './pictogram.tsx';
import { InlineProse, plainText } from './prose.tsx';
import { toolDrawings } from './tool-drawings.ts';
import { UrgentCalls } from './urgent-calls.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** Stands for the address of the index until all pages have been written. */
export const archivePlaceholder = 'to-be-written';

/** More results than this are read out as so many. */
const mostCounted = 20;

/** A line of the lists: something that may be found. */
interface Line {
  /** Name of the entry: of a topic that of its words in `i18n/search`. */
  entry: string;
  /** For `data-topic`. */
  topic: string;
  href: string;
  drawing: PictogramName | undefined;
  title: ComponentChildren;
  /** The title again, to sort by. */
  plain: string;
  text?: ComponentChildren;
  /** Attributes of title and text in another language than the page's. */
  foreign?: ReturnType<typeof languageOf>;
  /** To call, beside the link. */
  number?: string | undefined;
}

/** Search. Without a script the page is all topics from A to Z, in the order of the language, and everything else that can be found. */
export const searchPage: PageOf = (view, assets) => {
  const { site, ui, route } = view;
  const country = countryOf(view);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const counts = Array.from({ length: mostCounted }, (_, at) => ui.text('search.count', { count: at + 1 }));
  return {
    title: ui.text('search.title'),
    description: ui.text('search.summary'),
    script: 'search',
    content: (
      <div
        data-search=""
        data-country={country}
        data-language={route.locale}
        data-words={assets.words[route.locale]}
        data-full-text={assets.fullText}
        data-saved-text={assets.savedText}
        data-program={assets.program}
        data-archive={archivePlaceholder}
      >
        <p class="back">
          <a href={urls.country(route.locale, country)}>{name}</a>
        </p>
        <h1>{ui.text('search.title')}</h1>
        <search class="find" data-part="form" hidden>
          <p>{ui.text('search.private')}</p>
          <label for="search-input">{ui.text('search.label')}</label>
          <input
            id="search-input"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="search"
            maxLength={200}
          />
        </search>
        <div data-part="danger" hidden>
          <UrgentCalls view={view} country={country} />
        </div>
        <p class="visually-hidden" role="status" data-part="count" data-sentences={JSON.stringify(counts)} />
        <div aria-live="polite">
          {(['loading', 'none', 'failed', 'part'] as const).map((state) => (
            <p data-when={state} hidden>
              {ui.text(`search.${state}`)}
            </p>
          ))}
        </div>
        <ol id="search-results" class="way-list" data-state="idle" />
        <p data-part="again" hidden>
          <button type="button" class="button">
            {ui.text('offline.again')}
          </button>
        </p>
        <h2>{ui.text('search.topics')}</h2>
        <Lines view={view} lines={sorted(topicLines(view, country), view)} />
        <h2>{ui.text('contacts.title')}</h2>
        <Lines view={view} lines={contactLines(view, country)} />
        <h2>{ui.text('notices.title')}</h2>
        <Lines view={view} lines={noticeLines(view, country)} />
        <h2>{ui.text('campaigns.title')}</h2>
        <Lines view={view} lines={campaignLines(view)} />
      </div>
    ),
  };
};

function Lines({ lines, view }: { lines: readonly Line[]; view: View }) {
  return (
    <ul class="way-list">
      {lines.map(({ entry, topic, href, drawing, title, text, foreign, number }) => (
        <li data-entry={entry}>
          <a class="way" href={href} data-topic={topic}>
            {drawing && <Pictogram name={drawing} size={44} />}
            <span {...foreign}>
              <strong>{title}</strong>
              {text && <span>{text}</span>}
            </span>
          </a>
          {number !== undefined && <CallButton number={number} label={view.ui.text('call.button')} />}
        </li>
      ))}
    </ul>
  );
}

function sorted(lines: Line[], { ui }: View): Line[] {
  const collator = new Intl.Collator(ui.locale.tag.replace(/-X.$/, ''));
  return lines.sort((a, b) => collator.compare(a.plain, b.plain));
}

/** Guides, and what is found on other pages: a safe place, numbers, embassies, the World Day, the law. */
function topicLines(view: View, country: string): Line[] {
  const { site, ui, route } = view;
  const own = (items: readonly { country: string | null }[]) => items.some((item) => item.country === country);
  const plain = (
    entry: string,
    href: string,
    drawing: PictogramName,
    title: string,
    text?: string,
    topic = entry,
  ): Line => ({ entry, topic, href, drawing, title, plain: title, text });
  const guides = guidesOf(site.library, country).map((guide): Line => {
    const shown = wordsIn(site, guide, ui.locale.tag);
    const within = viewIn(view, shown.locale);
    return {
      entry: guide.id,
      topic: guide.id,
      href: urls.guide(route.locale, country, guide.id),
      drawing: drawingOf(guide),
      title: <InlineProse inline={shown.words.inline.title} view={within} />,
      plain: plainText(shown.words.inline.title, within),
      text: <InlineProse inline={shown.words.inline.tile} view={within} />,
      foreign: languageOf(view, shown.locale),
    };
  });
  const help = urls.help(route.locale, country);
  return [
    ...guides,
    plain('hotline', help, 'emergency', ui.text('help.title'), ui.text('help.summary')),
    plain('shelter', `${help}#shelter`, 'shelter', ui.text('help.shelter'), ui.text('contacts.group.shelter')),
    plain(
      'embassy',
      `${urls.country(route.locale, country)}#origins`,
      'embassy',
      ui.text('contacts.group.embassy'),
      ui.text('country.origins'),
    ),
    plain('world-day', urls.worldDay(route.locale), 'world-day', ui.text('world-day.title')),
    plain('check', urls.check(route.locale, country), 'info', ui.text('check.title'), ui.text('check.summary'), 'page'),
    ...(['letter', 'amounts', 'card'] as const)
      .filter((kind) => hasPage(site, kind, country))
      .map((kind) =>
        plain(
          kind,
          urls[kind](route.locale, country),
          toolDrawings[kind],
          ui.text(`${kind}.title`),
          ui.text(`${kind}.summary`),
          'page',
        ),
      ),
    plain('laws', urls.laws(route.locale, country), 'document', ui.text('laws.title'), ui.text('laws.summary'), 'page'),
    ...(own(site.library.referral)
      ? [
          plain(
            'next',
            urls.next(route.locale, country),
            'next-steps',
            ui.text('next.title'),
            ui.text('next.summary'),
            'page',
          ),
        ]
      : []),
    ...(own(site.library.progress)
      ? [
          plain(
            'progress',
            urls.progress(route.locale, country),
            'progress',
            ui.text('progress.title'),
            ui.text('progress.summary'),
            'page',
          ),
        ]
      : []),
  ];
}

function contactLines(view: View, country: string): Line[] {
  const { site, ui, route } = view;
  return contactsOf(site.library, country).map((contact) => {
    const shown = wordsIn(site, contact, ui.locale.tag);
    const within = viewIn(view, shown.locale);
    return {
      entry: contact.id,
      topic: topicOfContact(contact.facts.kind),
      href: urls.contact(route.locale, contact.country ?? country, contact.id),
      drawing: kindPictogram[contact.facts.kind],
      title: <InlineProse inline={shown.words.inline.name} view={within} />,
      plain: plainText(shown.words.inline.name, within),
      foreign: languageOf(view, shown.locale),
      number: primaryNumber(contact),
    };
  });
}

function noticeLines(view: View, country: string): Line[] {
  const { site, ui, route } = view;
  return noticesOf(site.library, country, site.today).map((notice) => {
    const shown = wordsIn(site, notice, ui.locale.tag);
    const within = viewIn(view, shown.locale);
    return {
      entry: notice.id,
      topic: 'notice',
      href: urls.notice(route.locale, country, notice.id),
      drawing: 'notice',
      title: <InlineProse inline={shown.words.inline.title} view={within} />,
      plain: plainText(shown.words.inline.title, within),
      foreign: languageOf(view, shown.locale),
    };
  });
}

function campaignLines(view: View): Line[] {
  const { site, ui, route } = view;
  return site.library.campaigns.map((campaign) => {
    const { kind, year = 0 } = campaign.facts;
    const isDay = kind === 'world-day';
    const shown = wordsIn(site, campaign, ui.locale.tag);
    const within = viewIn(view, shown.locale);
    return {
      entry: campaign.id,
      topic: isDay ? 'world-day' : 'campaign',
      href: isDay ? urls.worldDayYear(route.locale, year) : urls.campaign(route.locale, campaign.id),
      drawing: isDay ? 'world-day' : 'campaign',
      title: (
        <>
          {isDay && `${year}: `}
          <InlineProse inline={shown.words.inline.title} view={within} />
        </>
      ),
      plain: plainText(shown.words.inline.title, within),
      foreign: languageOf(view, shown.locale),
    };
  });
}
