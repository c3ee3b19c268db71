/**
 * Sums of money in the smallest coin (ISO 4217): 1,000 fils to the Kuwaiti dinar, 100 dirhams to the Qatari riyal. Everything is whole
 * numbers until the one rounding at the end, so a sum is exact to the coin.
 */

/** Digits after the point, by currency (ISO 4217). */
export const coinDigits = { KWD: 3, QAR: 2 } as const;
export type Currency = keyof typeof coinDigits;

/** Digits of other scripts that phones type, each ten in a row. */
const zeros = ['\u0660', '\u06f0', '\u0966', '\u09e6', '\u0be6', '\u0c66', '\u0d66', '\u0de6'];

/**
 * Reads what somebody typed, with digits of whatever script and with a comma between thousands.
 * @param text `1,500.250` or `٣٠٠`
 * @param digits how many digits after the point count
 * @param most a number above it is a mistake of typing
 * @returns the number in units of the last of these digits, `1500250`; undefined when it is no number, negative or too large
 */
export function readNumber(text: string, digits: number, most: number): number | undefined {
  const latin = Array.from(text.trim(), (sign) => {
    const zero = zeros.find((first) => sign >= first && sign.charCodeAt(0) < first.charCodeAt(0) + 10);
    return zero === undefined ? sign : String(sign.charCodeAt(0) - zero.charCodeAt(0));
  })
    .join('')
    .replace('\u066b', '.')
    .replace(/[,\u066c](?=\d{3}(?:\D|$))/g, '');
  const match = /^(\d{1,9})(?:\.(\d*))?$/.exec(latin);
  if (!match) return undefined;
  const [, whole = '', part = ''] = match;
  if (part.length > digits || Number(`${whole}.${part}`) > most) return undefined;
  return Number(whole + part.padEnd(digits, '0'));
}

/**
 * @param amount a whole number of coins
 * @param numerator and
 * @param denominator whole numbers
 * @returns the amount times the fraction, rounded to the nearest coin, halves up
 */
export function times(amount: number, numerator: number, denominator: number): number {
  return Math.floor((2 * amount * numerator + denominator) / (2 * denominator));
}

/** @returns `1,500.250` for 1500250 coins of a currency with three digits */
export function formatCoins(coins: number, currency: Currency): string {
  const digits = coinDigits[currency];
  const text = String(coins).padStart(digits + 1, '0');
  return `${grouped(text.slice(0, -digits))}.${text.slice(-digits)}`;
}

/** @returns a plain number with at most two digits after the point: `3.5`, `7.33`, `1,200` */
export function formatCount(numerator: number, denominator = 1): string {
  const hundredths = Math.round((numerator * 100) / denominator);
  const part = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return grouped(String(Math.floor(hundredths / 100))) + (part && `.${part}`);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
