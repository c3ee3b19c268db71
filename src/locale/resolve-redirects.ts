import { withNearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { redirectsFile, type WrittenRedirect } from './read-redirects.ts';

/** An address without its language that was public and leads on. */
export interface Redirect {
  /** `/kuwait/guides/old-topic/` */
  from: string;
  /** The page in its place; for what is withdrawn, where its reader can go. Never an address that leads on by itself. */
  to: string;
  /** Whether the old address says that it is withdrawn, and leads nowhere by itself. */
  gone: boolean;
}

type Report = (problem: Problem) => void;

/**
 * Follows each redirect to its end and refuses what would lead a reader nowhere. `/a/` to `/b/` and `/b/` to `/c/` becomes `/a/` to
 * `/c/`: nobody has to look after old lines when a page moves again.
 * @param pages addresses of all pages without their language
 * @param tags languages of the site
 */
export function resolveRedirects(
  written: readonly WrittenRedirect[],
  pages: ReadonlySet<string>,
  tags: readonly string[],
  report: Report,
): Redirect[] {
  const sound = written.filter((redirect) => isSound(redirect, written, pages, tags, report));
  const byFrom = new Map(sound.map((redirect) => [redirect.from, redirect]));
  return sound.flatMap((redirect) => follow(redirect, byFrom, pages, report) ?? []);
}

/** Looks at a redirect by itself, before it is followed. */
function isSound(
  { from, to, instead, line }: WrittenRedirect,
  all: readonly WrittenRedirect[],
  pages: ReadonlySet<string>,
  tags: readonly string[],
  report: Report,
): boolean {
  const problems: [field: string, wrong: string, mend: string][] = [];
  const first = all.find((other) => other.from === from);
  if (first && first.line !== line) problems.push(['from', `stands in line ${first.line} too`, 'keep one of them']);
  if (pages.has(from))
    problems.push(['from', 'is the address of a page that exists', 'remove the redirect, or the page']);
  for (const [field, address] of Object.entries({ from, to, instead })) {
    const tag = tags.find((known) => address?.startsWith(`/${known}/`));
    if (tag !== undefined) problems.push([field, `begins with the language ${tag}`, 'leave the language out']);
  }
  for (const [field, wrong, mend] of problems)
    report({ file: redirectsFile, line, field: `${from} ${field}`, wrong, mend });
  return problems.length === 0;
}

function follow(
  redirect: WrittenRedirect,
  byFrom: ReadonlyMap<string, WrittenRedirect>,
  pages: ReadonlySet<string>,
  report: Report,
): Redirect | undefined {
  const { from, line } = redirect;
  const gone = redirect.gone === true;
  const field = `${from} ${gone ? 'instead' : 'to'}`;
  const way = [from];
  let to = (gone ? redirect.instead : redirect.to) ?? '';
  // What has moved may end at a page that says that it is withdrawn; from there nothing leads on by itself.
  for (let next = byFrom.get(to); next && (gone || !next.gone); next = byFrom.get(to)) {
    if (way.includes(to)) {
      const wrong = `leads in a circle: ${[...way, to].join(' ')}`;
      report({ file: redirectsFile, line, field, wrong, mend: 'let one of them lead to a page' });
      return undefined;
    }
    way.push(to);
    to = (next.gone ? next.instead : next.to) ?? '';
  }
  if (pages.has(to) || byFrom.has(to)) return { from, to, gone };
  const mend = withNearest('write the address of a page', to, pages);
  report({ file: redirectsFile, line, field, wrong: `leads to ${to}, where no page is`, mend });
  return undefined;
}
