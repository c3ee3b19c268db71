/**
 * Makes spellings equal that readers do not tell apart. For searching only: what is shown is never folded.
 * The rules go by the script of each letter, so text of two scripts in one query is folded right in both.
 *
 * Sources of the rules: Unicode NFKC (UAX 15); Lucene's ArabicNormalizer, HindiNormalizer and BengaliNormalizer (the rules, not the
 * code); the Amharic homophones of Belay et al. 2021; chillu letters of Malayalam (Unicode 5.1 and the older way with a joiner).
 */

/** A rule: letters of a class, and what they become. */
type Rule = readonly [pattern: RegExp, replacement: string];

/** Each letter of the first text becomes the letter at the same place of the second. */
type Pairs = readonly [from: string, to: string];

const everywhere: readonly Rule[] = [
  // Joiners, direction marks, soft hyphen, tatweel: nobody sees or types them.
  [/[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]|\u034f/g, ''],
  [/['’‘`´]/g, ''],
];

const latin: readonly Rule[] = [
  [/[\u0300-\u036f]/g, ''],
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
];

const arabic: readonly Rule[] = [
  [/[\u064b-\u065f\u0670\u06d6-\u06ed]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[ىيئےۓ]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[ةۃہھۂۀ]/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ء/g, ''],
  [/ں/g, 'ن'],
];

/**
 * The Indic blocks of Unicode lie in parallel (ISCII): the same letter stands at the same distance from the beginning of each.
 * A vowel sign and its independent letter are folded by the same rule.
 */
const indicBlocks = { deva: 0x0900, beng: 0x0980, taml: 0x0b80, telu: 0x0c00, mlym: 0x0d00 } as const;

/** Distances in an Indic block. */
const place = {
  /** Chandrabindu, anusvara, visarga; nukta; virama. */
  signs: [0x01, 0x02, 0x03],
  nukta: 0x3c,
  virama: 0x4d,
  /** Long vowel to short, letter and sign. */
  vowels: [
    [0x08, 0x07],
    [0x0a, 0x09],
    [0x0f, 0x0e],
    [0x10, 0x0e],
    [0x13, 0x12],
    [0x14, 0x12],
    [0x0d, 0x0e],
    [0x11, 0x12],
    [0x40, 0x3f],
    [0x42, 0x41],
    [0x47, 0x46],
    [0x48, 0x46],
    [0x4b, 0x4a],
    [0x4c, 0x4a],
    [0x45, 0x46],
    [0x49, 0x4a],
    [0x57, 0x4a],
  ],
} as const;

const bengaliVowels = [
  [0x08, 0x07],
  [0x0a, 0x09],
  [0x10, 0x0f],
  [0x14, 0x13],
  [0x40, 0x3f],
  [0x42, 0x41],
  [0x48, 0x47],
  [0x4c, 0x4b],
] as const;

/** Consonants that sound alike where they are read, by distance in the block. */
const alike: Record<keyof typeof indicBlocks, readonly (readonly [number, number])[]> = {
  // श ष→स, ण→न, व→ब
  deva: [
    [0x36, 0x38],
    [0x37, 0x38],
    [0x23, 0x28],
    [0x35, 0x2c],
  ],
  // শ ষ→স, ণ→ন, য→জ
  beng: [
    [0x36, 0x38],
    [0x37, 0x38],
    [0x23, 0x28],
    [0x2f, 0x1c],
  ],
  // ண ந→ன, ள ழ→ல, ற→ர, ஸ ஷ ஶ ஜ→ச
  taml: [
    [0x23, 0x29],
    [0x28, 0x29],
    [0x33, 0x32],
    [0x34, 0x32],
    [0x31, 0x30],
    [0x38, 0x1a],
    [0x37, 0x1a],
    [0x36, 0x1a],
    [0x1c, 0x1a],
  ],
  // ళ→ల, ణ→న, ఱ→ర, శ ష→స
  telu: [
    [0x33, 0x32],
    [0x23, 0x28],
    [0x31, 0x30],
    [0x36, 0x38],
    [0x37, 0x38],
  ],
  // ള ഴ→ല, ണ→ന, റ→ര, ശ ഷ→സ
  mlym: [
    [0x33, 0x32],
    [0x34, 0x32],
    [0x23, 0x28],
    [0x31, 0x30],
    [0x36, 0x38],
    [0x37, 0x38],
  ],
};

/** Breathed consonants, which the south hardly tells from plain ones: ఖ→క and so on. */
const breathed = [0x16, 0x18, 0x1b, 0x1d, 0x20, 0x22, 0x25, 0x27, 0x2b, 0x2d].map((at): [number, number] => [
  at,
  at - 1,
]);

const sinhala: Pairs = ['ණළශෂඛඝඡඣඨඪථධඵභඳඬඟඹඈඊඌඒඕආීූේෝෑ', 'නලසසකගචජටඩතදපබදඩගබඇඉඋඑඔඅිුෙොැ'];

const malayalamChillu: Pairs = ['ൺൻർൽൾൿ', 'ണനരലളക'];

/** Every row of Ethiopic has eight places; these rows sound as others do. */
const ethiopicRows: readonly (readonly [number, number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x12b8, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

const folds = new Map<string, string>();
const indicRules: Rule[] = [];
const letter = (codePoint: number) => String.fromCodePoint(codePoint);

for (const [script, start] of Object.entries(indicBlocks)) {
  const isSouth = start >= indicBlocks.taml;
  // Bengali has no short e and o of its own; there the diphthongs become the plain vowels.
  const vowels = script === 'beng' ? bengaliVowels : place.vowels;
  for (const [from, to] of [
    ...vowels,
    ...alike[script as keyof typeof indicBlocks],
    ...(isSouth && script !== 'taml' ? breathed : []),
  ])
    folds.set(letter(start + from), letter(start + to));
  const consonant = `[${letter(start + 0x15)}-${letter(start + 0x39)}]`;
  const virama = letter(start + place.virama);
  const nasals = [0x19, 0x1e, 0x23, 0x28, 0x29, 0x2e].map((at) => letter(start + at)).join('');
  // A nasal before a stop is written as a letter or as a dot, or left out: एजेन्ट, एजेंट, एजेट.
  if (script !== 'taml') indicRules.push([new RegExp(`[${nasals}]${virama}(?=${consonant})`, 'g'), '']);
  indicRules.push([
    new RegExp(`[${[...place.signs, place.nukta, place.virama].map((at) => letter(start + at)).join('')}]`, 'g'),
    '',
  ]);
}
for (const [from, to] of [sinhala, malayalamChillu])
  for (const [at, sign] of [...from].entries()) folds.set(sign, [...to][at] ?? sign);
for (const [from, to] of ethiopicRows)
  for (let order = 0; order < 7; order++) folds.set(letter(from + order), letter(to + order));
// The first and the fourth order of these two rows are one sound: ሀ ሃ, አ ኣ.
for (const row of [0x1200, 0x1210, 0x1280, 0x12b8]) folds.set(letter(row + 3), letter(0x1200));
for (const row of [0x12a0, 0x12d0]) folds.set(letter(row + 3), letter(0x12a0));

/** য় and ড় ঢ় are written with a nukta of their own; they must be told from য and ড before it goes. */
const bengali: readonly Rule[] = [
  [/\u09df|\u09af\u09bc/g, 'ই'],
  [/[\u09dc\u09dd]|[\u09a1\u09a2]\u09bc/g, 'র'],
  [/ৎ/g, 'ত'],
  [/ং/g, 'ঙ'],
];

const chilluWithJoiner: Rule = [/([ണനരലളക])\u0d4d\u200d/g, '$1'];
const sinhalaVirama: Rule = [/[\u0dca\u0d82\u0d83]/g, ''];

/**
 * Folds a text: letters that are not told apart become one, doubled consonants of Indic scripts become single, digits become ASCII,
 * and what is neither letter nor digit becomes a space.
 * @returns words with one space between them, in lower case
 * @example fold('पासपोर्ट मालीक') === fold('पासपोर्ट मालिक')
 */
export function fold(text: string): string {
  let folded = replaceAll(text, [chilluWithJoiner]).normalize('NFKC').toLowerCase();
  folded = replaceAll(folded, everywhere);
  folded = folded.replace(/\p{Nd}/gu, asciiDigit);
  if (/[a-z]/.test(folded)) folded = replaceAll(folded.normalize('NFD'), latin).normalize('NFC');
  if (/[\u0600-\u06ff]/.test(folded)) folded = replaceAll(folded, arabic);
  if (/[\u0900-\u0dff]/.test(folded)) {
    folded = replaceAll(folded, bengali);
    folded = replaceAll(folded, indicRules);
    folded = replaceAll(folded, [sinhalaVirama]);
    folded = mapped(folded).replace(/([\u0900-\u0dff])\1+/g, '$1');
  } else if (/[\u1200-\u137f]/.test(folded)) folded = mapped(folded);
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

function mapped(text: string): string {
  return Array.from(text, (sign) => folds.get(sign) ?? sign).join('');
}

function replaceAll(text: string, rules: readonly Rule[]): string {
  let result = text;
  for (const [pattern, replacement] of rules) result = result.replace(pattern, replacement);
  return result;
}

/** Unicode keeps the ten digits of every script in one row, zero first. */
function asciiDigit(digit: string): string {
  if (digit <= '9') return digit;
  let zero = digit.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(letter(zero - 1)) && zero > 0) zero--;
  return String(((digit.codePointAt(0) ?? 0) - zero) % 10);
}
