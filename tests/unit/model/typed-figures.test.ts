import { describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { typedNumbers } from '../../../src/model/typed-figures.ts';

const figuresOf = (text: string) => typedNumbers(text).map(({ figure }) => figure);

/** The digits 0 to 9 in the scripts of the site's languages, and some that only look like them. */
const digitsOf = {
  ascii: '0123456789',
  arabic: '٠١٢٣٤٥٦٧٨٩',
  persian: '۰۱۲۳۴۵۶۷۸۹',
  devanagari: '०१२३४५६७८९',
  bengali: '০১২৩৪৫৬৭৮৯',
  tamil: '௦௧௨௩௪௫௬௭௮௯',
  telugu: '౦౧౨౩౪౫౬౭౮౯',
  malayalam: '൦൧൨൩൪൫൬൭൮൯',
  sinhala: '෦෧෨෩෪෫෬෭෮෯',
  wide: '０１２３４５６７８９',
  mathematical: '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡',
};

describe.each(Object.entries(digitsOf))('with %s digits', (_script, digits) => {
  const inScript = (text: string) => text.replace(/\d/g, (digit) => [...digits][Number(digit)] ?? '');

  test.each([
    ['Call 22215150', 'a phone number or a large figure'],
    ['Call +965 2221-5150', 'a phone number or a large figure'],
    ['Call 112', 'a phone number or a large figure'],
    ['In 2024', 'a year'],
    ['On 30/6/2024', 'a date or law number'],
    ['On 30.6', 'a date or law number'],
    ['Law 68/2015', 'a date or law number'],
    ['At 11:00', 'a time of day'],
    ['60 KD', 'an amount of money'],
    ['KD60', 'an amount of money'],
    ['50%', 'a percentage'],
    ['30 June', 'a date'],
    ['Law No. 68', 'the number of a law'],
  ])('%s is %s', (text, figure) => {
    expect(figuresOf(inScript(text))).toEqual([figure]);
  });

  test('the value of each digit is known', () => {
    const values = [...digits].flatMap((digit) => typedNumbers(digit).flatMap(({ numbers }) => numbers));
    expect(values.join('')).toBe('0123456789');
  });

  test('a small number may stand, and is known to be of another script', () => {
    expect(typedNumbers(inScript('article 20'))).toMatchObject([
      { figure: undefined, numbers: ['20'], foreign: digits !== digitsOf.ascii },
    ]);
  });
});

describe('numbers that may stand in a text', () => {
  test.each(['Article 20 residence', 'step 4', '2 or 3 people', 'articles 18, 20', '1, 2, 3', 'المادتان 18، 20'])(
    '%s',
    (text) => {
      expect(new Set(figuresOf(text))).toEqual(new Set([undefined]));
    },
  );
});

describe('ways to hide a number', () => {
  test.each([
    '2 2 2 1 5',
    '22·21·51·50',
    '22_21_51_50',
    '22–21–51',
    '22‑21‑51',
    '22|21|51',
    '22\u200c21\u200d51',
    '22\u200e21\u200f51',
    '22\u00a021\u202f51',
    '(22) 21 51',
  ])('%j is one number, and a figure', (text) => {
    expect(figuresOf(text)).toEqual([expect.any(String)]);
  });
});

describe('money, percent and time in words', () => {
  test.each(['دفع 5 دنانير', '5 د.ك', '5 दीनार', '5 দিনার', '5 dinar', '5 ریال', '$ 5', '5 ඩිනාර්', '5 ዲናር'])(
    '%s is an amount of money',
    (text) => {
      expect(figuresOf(text)).toEqual(['an amount of money']);
    },
  );

  test.each(['50 per cent', '50 percent', '50 في المئة', '50 प्रतिशत', '50 শতাংশ', 'asilimia 50', '50 pour cent', '٪50'])(
    '%s is a percentage',
    (text) => {
      expect(figuresOf(text)).toEqual(['a percentage']);
    },
  );

  test.each(['8 am', '8am', '8 p.m.', "8 o'clock", 'الساعة 8'])('%s is a time of day', (text) => {
    expect(figuresOf(text)).toEqual(['a time of day']);
  });
});

describe('dates with the name of a month', () => {
  test.each(locales.map(({ tag, months }) => [tag, months] as const))('%s', (_tag, months) => {
    const texts = months.flatMap((month) => [`30 ${month}`, `${month} 30`]);
    expect(texts.filter((text) => figuresOf(text)[0] !== 'a date')).toEqual([]);
  });

  test('a word that ends like a month is no month', () => {
    expect(figuresOf('نامه 20')).toEqual([undefined]);
    expect(figuresOf('وفي يونيو 3')).toEqual(['a date']);
    expect(figuresOf('ويونيو 3')).toEqual(['a date']);
  });
});

test('each number knows where it stands', () => {
  expect(typedNumbers('a 7 b 112').map(({ index, typed }) => [index, typed])).toEqual([
    [2, '7'],
    [6, '112'],
  ]);
});

test('a quarter of a megabyte of numbers is read before anybody loses patience', () => {
  // Looking at the whole text for each of its numbers would take many minutes.
  expect(typedNumbers('7 a '.repeat(60_000))).toHaveLength(60_000);
}, 30_000);
