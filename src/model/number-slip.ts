/**
 * Says what keeps a number from being a full international one (E.164), so that it can be mended without knowing the form.
 * @param typed as it stands in the file
 * @returns what is wrong, in words
 */
export function numberSlip(typed: string): string {
  if (/^\d{3,6}$/.test(typed)) return 'is a short number';
  if (/^00\d/.test(typed)) return 'begins with 00 instead of +';
  if (/^\+?[\d\s().\p{Pd}]+$/u.test(typed) && /\D/.test(typed.slice(1)))
    return 'has spaces or signs between its digits';
  if (/^\d+$/.test(typed)) return 'does not begin with + and the code of its country';
  return 'is not a full international number';
}
