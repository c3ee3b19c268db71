/**
 * The sound of a word in any script, as a few Latin consonants. Words that workers type in Latin letters (`tankhwah`, `ma3ash`,
 * `shambalam`) meet the words of their own script (तनख्वाह, معاش, ശമ്പളം) there, and spellings of one script meet each other.
 * It is coarse on purpose: it only adds to what is found by the letters.
 */

/** Consonants of an Indic block from 0x15 on, the same in all of them (ISCII). `-` is not heard. */
const indic = 'kkggnccjjnttddnttddnnpfbbm-rrlllwsssh';
const indicStarts = [0x0900, 0x0980, 0x0b80, 0x0c00, 0x0d00];
/** Consonants of Sinhala from U+0D9A on. */
const sinhala = 'kkggngccjjnnjttddndttddn-dppbbmb-r-l--wssshlf';

/** Rows of Ethiopic from U+1200 on, eight signs each. */
const ethiopic = 'hlhmsrsskkkkbbtchhnn-kkh-w-jj-ddjgggtcpssfp';

const arabicLetters = 'هبپتثجچحخدڈذرڑزژسشصضطٹظغفقکكگلمنںوؤ';
const arabicSounds = 'hbptsjchkddjrrjjsssdttjgfkkkglmnnww';
const arabic = new Map([...arabicLetters].map((sign, at) => [sign, arabicSounds[at] ?? '-']));

/** Sounds that Latin letters write in several ways, with the digits of Arabic chats. */
const latinRules: readonly (readonly [RegExp, string])[] = [
  [/([a-z])[23]|[23](?=[a-z])/g, '$1a'],
  [/([a-z])5|5(?=[a-z])/g, '$1k'],
  [/([a-z])6|6(?=[a-z])/g, '$1t'],
  [/([a-z])7|7(?=[a-z])/g, '$1h'],
  [/([a-z])8|8(?=[a-z])/g, '$1g'],
  [/tion/g, 'sn'],
  [/ck|kh|q/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/sh|tz|ts/g, 's'],
  [/zh/g, 'l'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ch/g, 'C'],
  [/c/g, 'k'],
  [/C/g, 'c'],
  [/z/g, 'j'],
  [/v/g, 'w'],
];

/** Languages in which a nasal before a stop is folded away, since it is written in three ways; so it must not be heard either. */
const withoutNasals = ['hi', 'ne', 'bn', 'te', 'ml'];

/** Languages in which v and w are folded into b. */
const likeB = ['hi', 'ne', 'bn'];

/** Voiced and voiceless stops are one letter in Tamil, and change places in Malayalam. */
const tamilPairs: Record<string, string> = { g: 'k', d: 't', b: 'p', j: 'c', s: 'c', f: 'p' };

/**
 * @param word one folded word
 * @param language decides which sounds are told apart
 * @returns its consonants, after an `a` for a vowel at the beginning; other ways of hearing them where there are any; nothing when too
 * few are left to tell words apart
 */
export function soundsOf(word: string, language: string): string[] {
  const isLatin = word.charCodeAt(0) < 0x250;
  const spelt = isLatin
    ? latinRules.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word)
    : Array.from(word, heard).join('');
  const ways = [spelt];
  if (isLatin && withoutNasals.includes(language)) ways.push(spelt.replace(/[mn](?=[bcdfgjkpst])|m$/g, ''));
  if (isLatin && likeB.includes(language)) ways.push(...ways.map((way) => way.replace(/w/g, 'b')));
  const keys = ways.map((way) => keyOf(way, language)).filter((key) => key.length > 1);
  return [...new Set(keys)];
}

function keyOf(spelt: string, language: string): string {
  const single = spelt.replace(/([b-z])\1+/g, '$1');
  const first = /^[aeiouy-]/.test(single) ? 'a' : '';
  // A breath is heard only at the beginning.
  const key = first + single.replace(/^w/, 'b').replace(/(?!^)h|[^bcdfghj-np-t]/g, '');
  if (language !== 'ta' && language !== 'ml') return key;
  return Array.from(key, (sound) => tamilPairs[sound] ?? sound).join('');
}

/** @returns the sound of one sign of a script that is not Latin; `-` for a vowel or a breath */
function heard(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x600) return sign;
  if (code < 0x700) return arabic.get(sign) ?? '-';
  if (code >= 0xd80 && code < 0xe00) return sinhala[code - 0xd9a] ?? '-';
  if (code >= 0x1200) return ethiopic[Math.floor((code - 0x1200) / 8)] ?? '-';
  const start = indicStarts.find((from) => code >= from && code < from + 0x80);
  return (start !== undefined && indic[code - start - 0x15]) || '-';
}
