import Alpine from 'alpinejs';
import type { Currency } from '../model/amounts/money.ts';
import {
  type AmountRates,
  type CountingCountry,
  countSheet,
  currencies,
  type FieldName,
  fields,
  readField,
} from '../model/amounts/sheets.ts';
import { type Steps, stepText } from '../model/amounts/steps.ts';

/**
 * The sums of money. What is typed stands only in the page, and is gone with it.
 *
 * `x-data="amounts"` is the page, `x-data="sheet"` one sum. `x-for-work` shows what is for one kind of work, `x-step` fills a line of a
 * sum, `x-wrong` shows what is wrong with a field.
 */

interface Page {
  country: CountingCountry;
  rates: AmountRates[CountingCountry];
  /** `company`, `domestic`, or nothing while it has not been said. */
  work: string;
}

interface Sheet {
  name: string;
  how: string;
  typed: Record<FieldName, string>;
  readonly lists: Steps[] | undefined;
}

/** What stands for a line that has no sum yet. */
const empty = '…';

export function registerAmounts(): void {
  Alpine.data('amounts', function (this: { $el: HTMLElement }) {
    const { country, rates = '{}' } = this.$el.dataset;
    return {
      country,
      rates: JSON.parse(rates),
      work: '',
      init() {
        addEventListener(cleared, () => {
          this.work = '';
        });
      },
      clear: () => dispatchEvent(new Event(cleared)),
    };
  });
  Alpine.data('sheet', function (this: { $el: HTMLElement }) {
    const none = () => Object.fromEntries(Object.keys(fields).map((name) => [name, '']));
    const name = this.$el.dataset.sheet ?? '';
    return {
      name,
      how: 'boss-ends',
      typed: none(),
      get lists(): Steps[] | undefined {
        const { country, rates, how, typed } = this as unknown as Sheet & Page;
        return countSheet(country, name, typed, how === 'resign', rates);
      },
      init() {
        addEventListener(cleared, () => {
          this.typed = none();
          this.how = 'boss-ends';
        });
      },
    };
  });

  Alpine.directive('for-work', (element, { expression }, { effect }) => {
    const page = Alpine.$data(element) as unknown as Page;
    effect(() => {
      (element as HTMLElement).hidden = page.work !== '' && page.work !== expression;
    });
  });
  Alpine.directive('field', (element, { expression }, { effect }) => {
    const input = element as HTMLInputElement;
    const sheet = Alpine.$data(element) as unknown as Sheet;
    input.addEventListener('input', () => {
      sheet.typed[expression as FieldName] = input.value;
    });
    effect(() => {
      const value = sheet.typed[expression as FieldName];
      if (input.value !== value) input.value = value;
    });
  });
  Alpine.directive('wrong', (element, { expression }, { effect }) => {
    const sheet = Alpine.$data(element) as unknown as Sheet & Page;
    const name = expression as FieldName;
    effect(() => {
      const isWrong = sheet.typed[name] !== '' && readField(name, sheet.typed, currencies[sheet.country]) === undefined;
      (element as HTMLElement).hidden = !isWrong;
      element.parentElement?.querySelector('input')?.setAttribute('aria-invalid', String(isWrong));
    });
  });
  Alpine.directive('step', (element, { expression }, { effect }) => {
    const line = element as HTMLElement;
    const sheet = Alpine.$data(element) as unknown as Sheet & Page;
    const list = Number(line.parentElement?.dataset.list ?? 0);
    const sum = line.querySelector<HTMLElement>('[data-sum]');
    const words = sum?.textContent ?? '';
    effect(() => {
      const currency: Currency = currencies[sheet.country];
      const steps = sheet.lists?.[list];
      const step = steps?.find(({ name }) => name === expression);
      line.hidden = steps !== undefined && step === undefined;
      if (!sum) return;
      sum.textContent = step ? stepText(step, currency) : words || empty;
      // Numbers and signs read from left to right in every language; the words of the page do not.
      sum.dir = step ? 'ltr' : '';
    });
  });

  // Somebody else may press Back on this phone.
  addEventListener('pagehide', () => dispatchEvent(new Event(cleared)));
}

/** Name of the event on which everything typed is forgotten. */
const cleared = 'salama-cleared';
