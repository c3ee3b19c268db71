import { locales } from '../../i18n/locales.ts';

/** A number in a text: one that may stand there, or a figure that should be named by id. */
export interface TypedNumber {
  /** As typed, on one line. */
  typed: string;
  /** Where in the text it begins. */
  index: number;
  /** Its numbers as ASCII digits: one, or both of `7, 8`. */
  numbers: string[];
  /** What it must not be: `a year`; undefined for a small number such as that of an article. */
  figure: string | undefined;
  /** True when it is typed with digits of another script. */
  foreign: boolean;
}

/**
 * Finds the numbers of a text, in the digits of any script and with anything between them that people put into phone numbers.
 * @returns each once, in the order of the text
 */
export function typedNumbers(text: string): TypedNumber[] {
  return [...text.matchAll(/\p{Nd}(?:[\p{Nd}\p{Pd}\s.,:/()+_·•|٫٬،\u200c-\u200f]*\p{Nd})?/gu)].map((match) => {
    const typed = asciiDigits(match[0].replace(/[\u200c-\u200f]/g, ''));
    const before = text.slice(Math.max(0, match.index - context), match.index);
    const end = match.index + match[0].length;
    return {
      typed: match[0].replace(/\s+/g, ' '),
      index: match.index,
      numbers: typed.split(/\D+/),
      figure: figureKind(typed, before, text.slice(end, end + context)),
      foreign: /[^\P{Nd}0-9]/u.test(match[0]),
    };
  });
}

/** So many characters on each side can say what a number is. */
const context = 40;

/** Money words of the languages, lower case; a small number next to one is an amount. */
const moneyWords =
  /(?:\bKD\b|\bKWD\b|\bQAR\b|\bQR\b|\bUSD\b|[$€£]|dinar|riyal|rial|dollar|دينار|دنانير|ريال|دولار|د\.ك|ر\.ق|دینار|ریال|ڈالر|दीनार|दिनार|रियाल|ዲናር|ሪያል|দিনার|রিয়াল|ദിനാർ|റിയാൽ|దినార్|రియాల్|தினார்|ரியால்|ඩිනාර්|දිනාර්|රියාල්)/iu;
const percentWords =
  /[%٪]|\bper ?cent|pour cent|persen|porsyento|asilimia|في المئة|في المائة|بالمئة|بالمائة|درصد|فیصد|प्रतिशत|শতাংশ|ശതമാനം|శాతం|சதவீதம்|சதவிகிதம்|සියයට|በመቶ/iu;
const monthName = `(?:${[...new Set<string>(locales.flatMap((locale) => locale.months))].join('|')})`;
// Arabic writes "and" and "in" as one letter before the name.
const afterMonth = new RegExp(`(?<![\\p{L}\\p{M}])[وبلف]?${monthName}\\s*$`, 'u');
const beforeMonth = new RegExp(`^\\s*(?:of |من )?${monthName}(?![\\p{L}\\p{M}])`, 'u');

function figureKind(typed: string, before: string, after: string): string | undefined {
  const digits = typed.replace(/\D/g, '').length;
  if (/^\d{1,2}:\d{2}$/.test(typed)) return 'a time of day';
  if (/^\s?(?:[ap]\.?m\b|o[’']clock)/i.test(after) || /الساعة\s*$/u.test(before)) return 'a time of day';
  if (/\d{1,4}[./\p{Pd}]\d{1,2}(?:[./\p{Pd}]\d{2,4})?$|^\d{1,4}\/\d{4}$/u.test(typed)) return 'a date or law number';
  if (moneyWords.test(before.slice(-14)) || moneyWords.test(after.slice(0, 14))) return 'an amount of money';
  if (percentWords.test(before.slice(-10).match(/\S*\s*$/u)?.[0] ?? '') || percentWords.test(after.slice(0, 12)))
    return 'a percentage';
  if (/^(?:1[89]|20)\d\d$/.test(typed)) return 'a year';
  if (digits >= 3 && !/^\d{1,2}(?:[,،]\s+\d{1,2})+$/.test(typed)) return 'a phone number or a large figure';
  if (/(?:\bno\.|№|رقم)\s*$/iu.test(before)) return 'the number of a law';
  if (afterMonth.test(before) || beforeMonth.test(after)) return 'a date';
  return undefined;
}

/** @returns the text with the digits of every script as 0 to 9 */
function asciiDigits(text: string): string {
  // NFKC: the mathematical digits are the only ones whose blocks touch each other.
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

function digitValue(character: string): number {
  // Every block of decimal digits in Unicode is ten code points in a row, zero first.
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
