/**
 * Says so when the site still has the address of the example. What is printed or given away cannot be mended afterwards.
 * @param origin address of the site; names that end in `.example` belong to nobody (RFC 2606)
 */
export function warnOfExampleAddress(origin: string): void {
  if (!URL.canParse(origin) || !new URL(origin).hostname.endsWith('.example')) return;
  console.warn(
    `THE ADDRESS OF THE SITE IS STILL THE EXAMPLE ${origin}, so every printed code would lead nowhere: write your own address ` +
      'behind "origin" in src/site.yaml, or put SITE_ORIGIN=https://... before the command.',
  );
}
