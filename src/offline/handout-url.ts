/**
 * @param topic a guide; left out, the file with everything about the country
 * @returns address of the file that is handed from phone to phone
 */
export function handoutUrl(country: string, locale: string, topic?: string): string {
  return `/handout/${country}-${locale}${topic === undefined ? '' : `-${topic}`}.html`;
}
