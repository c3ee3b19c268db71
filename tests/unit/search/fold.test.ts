import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';

/** Spellings that are one word to those who type them, by the rule that makes them equal. */
const same: [rule: string, one: string, other: string][] = [
  ['capitals', 'PASSPORT', 'passport'],
  ['accents', 'éléphant', 'elephant'],
  ['ligatures', 'sœur', 'soeur'],
  ['full width', 'ＡＢＣ', 'abc'],
  ['joiners and marks of direction', 'pass\u200bport\u200e', 'passport'],
  ['apostrophes', 'j’ai', "j'ai"],
  ['Arabic digits', '١٢٣', '123'],
  ['Persian digits', '۱۲۳', '123'],
  ['digits of India', '१२३', '123'],
  ['Bengali digits', '১২৩', '123'],
  ['tatweel', 'راتـــب', 'راتب'],
  ['vowel marks', 'رَاتِب', 'راتب'],
  ['hamza on alef', 'أجور', 'اجور'],
  ['ya and alef maqsura', 'مستشفى', 'مستشفي'],
  ['Persian and Arabic ya and kaf', 'كفيل', 'کفیل'],
  ['ta marbuta and ha', 'شركة', 'شركه'],
  ['Urdu ha', 'تنخواہ', 'تنخواه'],
  ['nukta', 'मज़दूरी', 'मजदूरी'],
  ['length of vowels', 'मालीक', 'मालिक'],
  ['three ways to write a nasal', 'एजेन्ट', 'एजेंट'],
  ['chandrabindu', 'हाँ', 'हां'],
  ['b and v', 'बेतन', 'वेतन'],
  ['sibilants', 'शिकायत', 'सिकायत'],
  ['doubled consonants', 'छुट्टी', 'छुटी'],
  ['Bengali sibilants and length', 'শাহায্য', 'সাহায্য'],
  ['Bengali ra with a dot', 'বাড়ী', 'বাড়ি'],
  ['both ways of composing ya', '\u09df', '\u09af\u09bc'],
  ['Sinhala na and la', 'පැමිණිල්ල', 'පැමිනිල්ල'],
  ['Sinhala joiner', 'ශ්\u200dරී', 'ශ්රී'],
  ['Tamil la', 'சம்பளம்', 'சம்பலம்'],
  ['Tamil ra', 'பாஸ்போர்ட்', 'பாஸ்போற்ட்'],
  ['Telugu la', 'పళ్ళు', 'పల్లు'],
  ['Telugu breathed consonants', 'భయం', 'బయం'],
  ['Malayalam chillu, new and old', 'അവൻ', 'അവന്\u200d'],
  ['Malayalam chillu and virama', 'കേസിൽ', 'കേസില്'],
  ['Malayalam ra', 'റോഡ്', 'രോഡ്'],
  ['Amharic h', 'ሐኪም', 'ሀኪም'],
  ['Amharic s', 'ሠራተኛ', 'ሰራተኛ'],
  ['Amharic a', 'ዐይን', 'አይን'],
  ['Amharic ts', 'ፀሐይ', 'ጸሀይ'],
  ['punctuation', 'help!!! (now)', 'help now'],
];

test.each(same)('%s: %s is %s', (_, one, other) => {
  expect(fold(one)).toBe(fold(other));
  expect(fold(one)).not.toBe('');
});

describe('what tells words apart is kept', () => {
  test.each([
    ['मालिक', 'मुल्क'],
    ['راتب', 'راكب'],
    ['বেতন', 'বাতন'],
    ['sahod', 'sahid'],
    ['ደመወዝ', 'ደመና'],
    ['பணம்', 'பயணம்'],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

test('a folded text does not change when it is folded again', () => {
  for (const [, one] of same) expect(fold(fold(one))).toBe(fold(one));
});

test('words stay apart, and nothing but letters, signs and digits is left', () => {
  expect(fold('  boss – keeps / my…passport ')).toBe('boss keeps my passport');
  expect(fold('?!')).toBe('');
  for (const [, one, other] of same) expect(fold(one + other)).toMatch(/^[\p{L}\p{M}\p{N} ]+$/u);
});
