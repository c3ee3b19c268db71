import { expect, test } from 'vitest';
import { termsReader } from '../../../src/build/terms-reader.ts';
import { fold } from '../../../src/search/fold.ts';
import { termsOf } from '../../../src/search/full-text/terms.ts';

test.each([
  ['en', 'The embassy’s number: and/or the POLICE, the number'],
  ['fr', 'à é œuvre À bientôt'],
  ['fr', 'À é'],
  ['hi', 'पासपोर्ट मालिक एजेन्ट एजेंट १२३'],
  ['ar', 'الأمن والشرطة جواز'],
  ['am', 'ሀገር ሃገር ኣበባ'],
  ['ml', 'അവന്‍ ശമ്പളം WhatsApp'],
])('words that are folded one by one give the terms of the whole text: %s %s', (language, text) => {
  const read = termsReader(language);
  const whole = [...new Set(termsOf(fold(text), language))];
  expect([...new Set(read(text))]).toEqual(whole);
  // The second time they are known.
  expect([...new Set(read(text))]).toEqual(whole);
});
