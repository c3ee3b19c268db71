import { describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { preferLanguages } from '../../../src/islands/prefer-languages.ts';

/** A list of links, one a language in a place of its own, that can do what the script needs. */
class FakeList {
  readonly places: { held: string[]; append(link: { lang: string }): void }[];
  readonly #links: { lang: string; parentElement: FakeList['places'][number] }[];

  constructor(tags: readonly string[]) {
    this.places = tags.map(() => ({
      held: [] as string[],
      append({ lang }) {
        this.held.push(lang);
      },
    }));
    this.#links = tags.flatMap((lang, at) => {
      const parentElement = this.places[at];
      return parentElement ? [{ lang, parentElement }] : [];
    });
  }

  querySelectorAll() {
    return this.#links;
  }

  /** What the places hold after the script: one link each. */
  get order(): string[] {
    return this.places.map(({ held }) => held.join());
  }
}

const all = locales.map(({ tag }) => tag);

/** The order of the languages for a browser that asks for some. */
function orderFor(...preferred: string[]): string[] {
  const list = new FakeList(all);
  const root = { querySelector: (selector: string) => (selector === '[data-language-choice]' ? list : null) };
  preferLanguages(root as unknown as ParentNode, preferred);
  return list.order;
}

describe('the languages the browser asks for', () => {
  test.each([
    [
      ['ur-PK', 'en-US'],
      ['ur', 'en'],
    ],
    [
      ['en-US', 'ur-PK'],
      ['en', 'ur'],
    ],
    [['NE'], ['ne']],
    [
      ['fa-IR', 'fa', 'fa-AF', 'ar'],
      ['fa', 'ar'],
    ],
    [['zh-CN', 'si-LK'], ['si']],
    [['tl-PH'], ['fil']],
    [['fil-PH', 'tl'], ['fil']],
  ])('%j come first, the most wanted at the top', (preferred, first) => {
    const order = orderFor(...preferred);
    expect(order.slice(0, first.length)).toEqual(first);
    expect(order.slice(first.length)).toEqual(all.filter((tag) => !(first as string[]).includes(tag)));
  });

  test.each([[[]], [['zh-CN', 'de']], [['']]])('%j change nothing', (preferred) => {
    expect(orderFor(...preferred)).toEqual(all);
  });
});

test('a page without the list is left alone', () => {
  const root = { querySelector: () => null } as unknown as ParentNode;
  expect(() => preferLanguages(root, ['ur'])).not.toThrow();
});
