import { expect, test } from 'vitest';
import { locales, pseudoLocales } from '../../../i18n/locales.ts';
import { scriptStyles } from '../../../src/build/script-styles.ts';

const everything = [...locales, ...pseudoLocales];
const rules = scriptStyles(everything).split('\n');

/** The rule of a language. */
function ruleOf(tag: string): string {
  const found = rules.filter((rule) => rule.slice(0, rule.indexOf('{')).split(',').includes(`:lang(${tag})`));
  expect(found, tag).toHaveLength(1);
  return found[0] ?? '';
}

test.each(everything.map((locale) => [locale.tag, locale] as const))(
  '%s has one rule with its sizes and fonts',
  (tag, locale) => {
    const rule = ruleOf(tag);
    expect(rule).toContain(`--ratio:${locale.ratio};`);
    expect(rule).toContain(`--line:${locale.lineHeight};`);
    expect(rule).toContain(`--line-heading:${locale.headingLineHeight};`);
    for (const font of locale.fonts) expect(rule).toContain(`"${font}"`);
    expect(rule).toMatch(/[,:]sans-serif[;}]/);
    expect(rule).toContain(`quotes:"${locale.quotes[0]}" "${locale.quotes[1]}"`);
  },
);

test('Latin text prefers the font of the phone, other scripts one that has their letters', () => {
  expect(ruleOf('en')).toContain('--family:system-ui,');
  for (const { tag, script, fonts } of locales)
    if (script !== 'Latn') expect(ruleOf(tag)).toContain(`--family:"${fonts[0]}"`);
});

test('languages that look the same share a rule', () => {
  expect(ruleOf('en')).toBe(ruleOf('sw'));
  expect(ruleOf('hi')).toBe(ruleOf('ne'));
  expect(ruleOf('ar')).not.toBe(ruleOf('ur'));
});
