import { expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { soundsOf } from '../../../src/search/sound.ts';

const sounds = (word: string, language: string) => soundsOf(fold(word), language);

test.each([
  ['hi', 'पासपोर्ट', 'pasport'],
  ['hi', 'तनख्वाह', 'tankhwah'],
  ['hi', 'कंपनी', 'kampani'],
  ['ne', 'राहदानी', 'rahadani'],
  ['bn', 'বেতন', 'betan'],
  ['ur', 'پاسپورٹ', 'pasport'],
  ['ar', 'راتب', 'rateb'],
  ['ar', 'معاش', 'ma3ash'],
  ['ar', 'خطر', '5a6ar'],
  ['fa', 'گذرنامه', 'gozarnameh'],
  ['ta', 'சம்பளம்', 'sambalam'],
  ['ml', 'ശമ്പളം', 'shambalam'],
  ['te', 'జీతం', 'jeetam'],
  ['si', 'වැටුප', 'watupa'],
  ['am', 'ደመወዝ', 'demewez'],
  ['am', 'ፓስፖርት', 'pasport'],
])('in %s %s and %s sound alike', (language, own, latin) => {
  expect(sounds(latin, language).some((sound) => sounds(own, language).includes(sound))).toBe(true);
});

test.each([
  ['en', 'phone', 'fone'],
  ['en', 'quit', 'kuit'],
  ['en', 'checking', 'cheking'],
  ['fil', 'pasaporte', 'pasporte'],
])('in %s %s and %s sound alike', (language, one, other) => {
  expect(sounds(one, language)).toEqual(sounds(other, language));
});

test('a word with fewer than two consonants has no sound of its own', () => {
  expect(sounds('ko', 'hi')).toEqual([]);
  expect(sounds('हाँ', 'hi')).toEqual([]);
});

test('a breath and a vowel at the beginning are told apart', () => {
  expect(sounds('hamla', 'hi')).not.toEqual(sounds('amla', 'hi'));
});
