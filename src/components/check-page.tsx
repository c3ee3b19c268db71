import { regionName } from '../locale/format.ts';
import { guideIn } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { drawingOf } from '../model/guide-drawing.ts';
import { getItem } from '../model/library.ts';
import { type CheckQuestion, checkQuestions, signsOfForcedLabour } from '../model/self-check.ts';
import { LawList } from './law-list.tsx';
import { Listen } from './listen.tsx';
import { countryOf, type PageOf } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { UrgentCalls } from './urgent-calls.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/**
 * The signs of forced labour as everyday questions, with what they may mean and who to call. One long page without a script, one question
 * a screen with it. It keeps nothing, sends nothing, and never says what somebody is.
 */
export const checkPage: PageOf = (view) => {
  const { site, route, ui } = view;
  const country = countryOf(view);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const total = checkQuestions.length;
  const signs = site.library.laws.filter(({ id }) => id === signsOfForcedLabour);
  const counts = Array.from({ length: total }, (_, at) => ui.text('check.some', { count: at + 1 }));
  return {
    title: ui.text('check.title'),
    description: ui.text('check.summary'),
    script: 'check',
    content: (
      <div data-check="">
        <p class="back">
          <a href={urls.country(route.locale, country)}>{name}</a>
        </p>
        <h1>{ui.text('check.title')}</h1>
        <p class="lead">{ui.text('check.lead')}</p>
        <Listen view={view} />
        <ol class="questions">
          {checkQuestions.map((question, at) => (
            <Question question={question} at={at} total={total} view={view} country={country} />
          ))}
        </ol>
        <section id="result" tabIndex={-1}>
          <h2>{ui.text('check.end')}</h2>
          <p data-when="without-script">{ui.text('check.without-script')}</p>
          <p data-when="none" hidden>
            {ui.text('check.none')}
          </p>
          <p data-when="some" hidden data-sentences={JSON.stringify(counts)} />
          <UrgentCalls view={view} country={country} />
          <h3>{ui.text('check.pages')}</h3>
          <ul class="way-list">
            {topicsOf(country, view).map(({ topic, guide }) => {
              const shown = wordsIn(site, guide, ui.locale.tag);
              const drawing = drawingOf(guide);
              return (
                <li data-topic={topic}>
                  <a class="way" href={urls.guide(route.locale, country, topic)}>
                    {drawing && <Pictogram name={drawing} size={44} />}
                    <span {...languageOf(view, shown.locale)}>
                      <strong>
                        <InlineProse inline={shown.words.inline.title} view={viewIn(view, shown.locale)} />
                      </strong>
                    </span>
                  </a>
                </li>
              );
            })}
          </ul>
          <p>
            <a href={urls.next(route.locale, country)}>{ui.text('next.title')}</a>
          </p>
          <p data-needs-script="" hidden>
            <button type="button" class="button" data-action="restart">
              {ui.text('check.again')}
            </button>
          </p>
          {signs.length > 0 && (
            <section class="laws">
              <h3>{ui.text('guide.laws')}</h3>
              <LawList laws={signs} view={view} />
            </section>
          )}
        </section>
      </div>
    ),
  };
};

/** Guides that the questions lead to, each once. */
function topicsOf(country: string, { site }: View) {
  const topics = [...new Set(checkQuestions.map(({ topic }) => topic)), 'trafficking-signs'];
  return topics.flatMap((topic) => {
    const guide = guideIn(site.library, country, topic);
    return guide ? [{ topic, guide }] : [];
  });
}

interface QuestionProps {
  question: CheckQuestion;
  at: number;
  total: number;
  view: View;
  country: string;
}

function Question({ question, at, total, view, country }: QuestionProps) {
  const { site, ui } = view;
  const guide = guideIn(site.library, country, question.topic);
  const drawing = guide && drawingOf(guide);
  const choice = (value: 'yes' | 'no') => (
    <label class="choice-button">
      <input type="radio" name={question.id} value={value} /> {ui.text(`check.${value}`)}
    </label>
  );
  return (
    <li class="question" data-topic={question.topic} data-danger={question.danger && ''}>
      <fieldset tabIndex={-1}>
        <legend>
          {drawing && <Pictogram name={drawing} size={64} />} <span>{ui.text(`check.ask.${question.id}`)}</span>
        </legend>
        <p class="question__number">{ui.text('check.progress', { number: at + 1, total })}</p>
        <p class="buttons">
          {choice('yes')} {choice('no')}{' '}
          <button type="button" class="button" data-needs-script="" data-action="next" hidden>
            {ui.text('check.skip')}
          </button>
        </p>
      </fieldset>
      {question.danger && (
        <div class="question__danger">
          <UrgentCalls view={view} country={country} />
          <p data-needs-script="" hidden>
            <button type="button" class="button" data-action="next">
              {ui.text('check.next')}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}
