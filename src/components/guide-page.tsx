import { hasPage } from '../locale/find-routes.ts';
import { formatDate, regionName } from '../locale/format.ts';
import { guideIn } from '../locale/selections.ts';
import { discreetCode } from '../locale/short-links.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { drawingOf } from '../model/guide-drawing.ts';
import { type GuideSection, guideSections, splitGuide } from '../model/guide-sections.ts';
import { complaints } from '../model/letter.ts';
import { type GuideItem, getItem } from '../model/library.ts';
import type { guideWords } from '../model/schema/words.ts';
import type { FieldsOf, Words } from '../model/words.ts';
import { handoutUrl } from '../offline/handout-url.ts';
import { ContactCard } from './contact-card.tsx';
import { HandOn } from './hand-on.tsx';
import { LawList } from './law-list.tsx';
import { ListenToGuide } from './listen.tsx';
import { NoticeLink } from './notice-link.tsx';
import { countryOf, itemOf, type PageOf } from './page-parts.ts';
import { Pictogram, type PictogramName } from './pictogram.tsx';
import { InlineProse, Prose, plainText } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import { guideData } from './structured-data.ts';
import { TopicTiles } from './topic-tile.tsx';
import type { View } from './view.ts';

const sectionPictogram: Record<GuideSection, PictogramName> = {
  happening: 'info',
  allowed: 'document',
  now: 'next-steps',
  call: 'phone',
  keep: 'document',
  danger: 'warning',
};

/** A guide: what is happening, is it allowed, what to do now, who to call, what to keep, when it is dangerous, what the law says. */
export const guidePage: PageOf = (view) => {
  const { site, route, ui } = view;
  const country = countryOf(view);
  const guide = getItem(site.library, 'guide', itemOf(view), country);
  const { words } = wordsIn(site, guide, ui.locale.tag);
  const related = guide.facts.related.flatMap((topic) => guideIn(site.library, country, topic) ?? []);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const title = plainText(words.inline.title, view);
  return {
    title,
    description: plainText(words.inline.summary, view),
    data: guideData(guide, lawsOf(guide, words, view), title, view),
    content: (
      <article>
        <p class="back">
          <a href={urls.country(route.locale, country)}>{name}</a>
        </p>
        <GuideHead guide={guide} view={view} />
        <ListenToGuide guide={guide} view={view} />
        <GuideText guide={guide} view={view} />
        <Tools topic={guide.id} view={view} country={country} />
        <HandOn
          view={view}
          code={discreetCode(route.key, getItem(site.library, 'country', country).facts.region)}
          file={handoutUrl(country, route.locale, guide.id)}
        />
        <GuideSources guide={guide} view={view} />
        {related.length > 0 && (
          <section>
            <h2>{ui.text('guide.related')}</h2>
            <TopicTiles guides={related} view={view} />
          </section>
        )}
        <GuideReviewed guide={guide} view={view} />
      </article>
    ),
  };
};

/** What a guide is about: its drawing, its title and a sentence. */
export function GuideHead({ guide, view }: { guide: GuideItem; view: View }) {
  const { words } = wordsIn(view.site, guide, view.ui.locale.tag);
  const drawing = drawingOf(guide);
  return (
    <>
      <h1 class="with-drawing">
        {drawing && <Pictogram name={drawing} size={64} />}{' '}
        <span>
          <InlineProse inline={words.inline.title} view={view} />
        </span>
      </h1>
      <p class="lead">
        <InlineProse inline={words.inline.summary} view={view} />
      </p>
    </>
  );
}

/** What a guide says: papers and places at a glance, its sections, and the laws that it names. */
export function GuideText({ guide, view }: { guide: GuideItem; view: View }) {
  const { site, ui } = view;
  const { words } = wordsIn(site, guide, ui.locale.tag);
  const laws = lawsOf(guide, words, view);
  return (
    <>
      <WayFacts words={words} view={view} />
      <GuideSections guide={guide} words={words} view={view} country={countryOf(view)} />
      {laws.length > 0 && (
        <section class="laws">
          <h2>{ui.text('guide.laws')}</h2>
          <LawList laws={laws} view={view} />
        </section>
      )}
    </>
  );
}

/** Where it comes from, and the notices that belong to it. */
export function GuideSources({ guide, view }: { guide: GuideItem; view: View }) {
  const { site, ui } = view;
  return (
    <>
      {guide.facts.sources.length > 0 && (
        <section>
          <h2>{ui.text('guide.sources')}</h2>
          <ul>
            {guide.facts.sources.map((source) => (
              <li>
                <SourceLine source={source} ui={ui} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {guide.facts.notices.length > 0 && (
        <section>
          <h2>{ui.text('notices.title')}</h2>
          <ul class="plain-list">
            {guide.facts.notices.map((id) => (
              <NoticeLink notice={getItem(site.library, 'notice', id)} view={view} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The day on which somebody last compared it with its sources. */
export function GuideReviewed({ guide, view: { ui } }: { guide: GuideItem; view: View }) {
  return (
    <p class="provenance">{ui.rich('guide.reviewed', { date: <bdi>{formatDate(ui, guide.facts.reviewed)}</bdi> })}</p>
  );
}

/** Guides of which the money can be counted. */
const counted = ['wages-unpaid', 'hours-rest', 'end-of-service', 'leave-employer'];

/** What can be done about the topic on pages of its own: a letter, a sum, questions. */
function Tools({ topic, view: { site, ui, route }, country }: { topic: string; view: View; country: string }) {
  const ways = [
    { isFor: complaints.some((complaint) => complaint === topic), kind: 'letter' },
    { isFor: counted.includes(topic), kind: 'amounts' },
    { isFor: topic === 'trafficking-signs', kind: 'check' },
  ] as const;
  const shown = ways.filter(({ isFor, kind }) => isFor && hasPage(site, kind, country));
  if (shown.length === 0) return null;
  return (
    <p class="buttons">
      {shown.map(({ kind }) => (
        <a class="button" href={urls[kind](route.locale, country)}>
          {ui.text(`${kind}.title`)}
        </a>
      ))}
    </p>
  );
}

const wayFields = ['documents', 'place', 'cost', 'helper'] as const;

/** Papers, place, cost and help of a way through an office, at a glance. */
function WayFacts({ words, view }: { words: Words<FieldsOf<typeof guideWords>>; view: View }) {
  const { ui } = view;
  const rows = wayFields.flatMap((field) => {
    const inline = words.inline[field];
    return inline ? [{ field, inline }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section class="way-facts">
      <h2>{ui.text('guide.way')}</h2>
      <dl>
        {rows.map(({ field, inline }) => (
          <div>
            <dt>{ui.text(`guide.${field}`)}</dt>
            <dd>
              <InlineProse inline={inline} view={view} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Laws of the facts and those that the text names, each once. */
function lawsOf(guide: GuideItem, words: Words<unknown>, { site }: View) {
  const named = words.references.filter(({ kind }) => kind === 'law').map(({ id }) => id);
  return [...new Set([...guide.facts.laws, ...named])].map((id) => getItem(site.library, 'law', id));
}

interface SectionsProps {
  guide: GuideItem;
  words: Words<unknown>;
  view: View;
  country: string;
}

function GuideSections({ guide, words, view, country }: SectionsProps) {
  const { site, ui } = view;
  const sections = splitGuide(words.blocks, words.line).sections;
  const written = new Map(sections.map(({ section, blocks }) => [section, blocks]));

  return (
    <>
      {guideSections.map((section) => {
        const blocks = written.get(section) ?? [];
        return (
          <section id={section} class={`guide-section guide-section--${section}`}>
            <h2>
              <Pictogram name={sectionPictogram[section]} size={32} /> {ui.text(`guide.${section}`)}
            </h2>
            {section === 'allowed' && (
              <p class={`verdict verdict--${guide.facts.allowed}`}>{ui.text(`allowed.${guide.facts.allowed}`)}</p>
            )}
            <Prose blocks={blocks} view={view} />
            {section === 'call' &&
              guide.facts.contacts.map((id) => (
                <ContactCard
                  contact={getItem(site.library, 'contact', id)}
                  view={view}
                  country={country}
                  extent="brief"
                />
              ))}
          </section>
        );
      })}
    </>
  );
}
