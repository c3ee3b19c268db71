import { describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { preferLanguages } from '../../../src/islands/prefer-languages.ts';

/** A list of links, one a language, that can do what the script needs. */
class FakeList {
  children: { querySelector: () => { lang: string } | null }[];

  constructor(tags: readonly string[]) {
    this.children = tags.map((lang) => ({ querySelector: () => ({ lang }) }));
  }

  prepend(item: FakeList['children'][number]): void {
    this.children = [item, ...this.children.filter((other) => other !== item)];
  }

  get order(): string[] {
    return this.children.map((child) => child.querySelector()?.lang ?? '');
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
