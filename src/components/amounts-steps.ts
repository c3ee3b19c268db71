import { formatFigure } from '../locale/format.ts';
import type { MessageKey } from '../locale/messages.ts';
import type { KuwaitRates } from '../model/amounts/kuwait.ts';
import type { QatarRates } from '../model/amounts/qatar.ts';
import { amountRates } from '../model/amounts/rates.ts';
import { type CountingCountry, type Sheet, sheetName } from '../model/amounts/sheets.ts';
import type { StepName } from '../model/amounts/steps.ts';
import { findFigure } from '../model/figures.ts';
import type { View } from './view.ts';

/** Ways of counting an hour, by the figure of `kw-ps-day-wage` that tells them apart. */
type WayOfHours = 'days' | 'other-days';

/** @returns the ways in which a sheet is counted; one that has no name where there is no other */
export function waysOf(sheet: Sheet, country: CountingCountry): readonly (WayOfHours | undefined)[] {
  return country === 'kuwait' && sheetName(sheet) === 'overtime-company' ? ['days', 'other-days'] : [undefined];
}

/** @returns a figure of the law in words: `15 days` */
export function figureText({ site, ui }: View, law: string, part: string): string {
  const figure = findFigure(site.library, null, law, part);
  if (!figure) throw new Error(`${law}.${part} is missing: the page of sums needs it`);
  return formatFigure(ui, figure);
}

/** @returns what a step of a sum is, in words */
export function stepLabel(step: StepName, country: CountingCountry, view: View): string {
  const { ui } = view;
  const text = (law: string, part: string) => figureText(view, law, part);
  if (country === 'kuwait') {
    const law = 'kw-ps-end-of-service';
    switch (step) {
      case 'first-years':
        return ui.text('amounts.first-years', { years: text(law, 'early-years'), pay: text(law, 'early-pay') });
      case 'later-years':
        return ui.text('amounts.later-years', { pay: text(law, 'later-pay') });
      case 'most':
        return ui.text('amounts.most', { most: text(law, 'most') });
      case 'extra-hour':
        return ui.text('amounts.extra-hour', { percent: text('kw-ps-overtime', 'rate') });
    }
  }
  const percent = (name: 'extraPercent' | 'nightPercent') =>
    ui.text('figure.percent', { amount: String(100 + amountRates(view.site.library).qatar[name]) });
  switch (step) {
    case 'each-year':
      return ui.text('amounts.each-year', { pay: text('qa-end-of-service', 'pay') });
    case 'extra-hour':
      return ui.text('amounts.extra-hour', { percent: percent('extraPercent') });
    case 'night-hour':
      return ui.text('amounts.night-hour', { percent: percent('nightPercent') });
    default:
      return ui.text(`amounts.${step}` as MessageKey);
  }
}

/** How a step is counted, in the words of the fields and of other steps: for paper, and until there are numbers. */
export function formulaOf(
  step: StepName,
  sheet: Sheet,
  country: CountingCountry,
  way: WayOfHours | undefined,
  { site, ui }: View,
): string {
  const rates = amountRates(site.library);
  const word = (key: MessageKey) => ui.text(key);
  const wage = word(sheet.fields.includes('basic-wage') ? 'amounts.basic-wage' : 'amounts.wage');
  const own =
    country === 'kuwait'
      ? kuwaitFormula(step, rates.kuwait, wage, way, word)
      : qatarFormula(step, rates.qatar, wage, word);
  if (own !== undefined) return own;
  switch (step) {
    case 'agreed':
      return `${word('amounts.unpaid-months')} × ${wage}`;
    case 'missing':
      return `${word('amounts.agreed')} − ${word('amounts.received')}`;
    default:
      return '';
  }
}

type Word = (key: MessageKey) => string;

function kuwaitFormula(
  step: StepName,
  rates: KuwaitRates,
  wage: string,
  way: WayOfHours | undefined,
  word: Word,
): string | undefined {
  switch (step) {
    case 'day-wage':
      return `${wage} ÷ ${rates.monthDays}`;
    case 'first-years':
      return `${word('amounts.time')} × ${rates.earlyDays} × ${word('amounts.day-wage')}`;
    case 'later-years':
      return `${word('amounts.time')} × ${wage}`;
    case 'most':
      return `${rates.mostMonths} × ${wage}`;
    case 'share':
      return '× 0, × 1 ÷ 2, × 2 ÷ 3';
    case 'leave':
      return `${word('amounts.leave-days')} × ${word('amounts.day-wage')}`;
    case 'hour-wage':
      return `${wage} ÷ ${way === 'other-days' ? rates.otherMonthDays : rates.monthDays} ÷ ${rates.dayHours}`;
    case 'extra-hour':
      return `${word('amounts.hour-wage')} × ${rates.overtimePercent / 100}`;
    case 'notice-pay':
      return `${rates.noticeMonths} × ${wage}`;
    default:
      return undefined;
  }
}

function qatarFormula(step: StepName, rates: QatarRates, wage: string, word: Word): string | undefined {
  switch (step) {
    case 'day-wage':
      return `${wage} ÷ ${rates.monthDays}`;
    case 'each-year':
      return `${rates.days} × ${word('amounts.day-wage')}`;
    case 'hour-wage':
      return `${wage} ÷ ${rates.hourMonthDays} ÷ ${rates.dayHours}`;
    case 'extra-hour':
      return `${word('amounts.hour-wage')} × ${1 + rates.extraPercent / 100}`;
    case 'night-hour':
      return `${word('amounts.hour-wage')} × ${1 + rates.nightPercent / 100}`;
    default:
      return undefined;
  }
}
