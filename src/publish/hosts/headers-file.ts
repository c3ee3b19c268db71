import type { HeaderRule } from '../header-rules.ts';

/**
 * The `_headers` file of Netlify, which lets the later rule win. Cloudflare joins the values of one header with a comma, unless the earlier
 * one is taken away first with `! Name`: that file lies in the site already (`renderHeadersFile`).
 * (docs.netlify.com/manage/routing/headers)
 * @param rules from the widest to the narrowest
 * @returns the file's text, ending with a line break
 */
export function renderNetlifyHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
