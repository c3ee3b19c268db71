/**
 * `npm run observatory`: judges the headers of `dist/` by the rules of the HTTP Observatory of Mozilla and MDN, address by address: grade,
 * score and reasons. Exit 1 when a page of readers has less than A+. The rules come from npm the first time.
 */
import './command/answer-help.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSiteServer, listen } from '../src/publish/server/site-server.ts';
import { judge, type Verdict, type Visited } from './observatory/judge.ts';
import { observatoryRules } from './observatory/rules.ts';

/** One address for each set of headers that readers and partners get. */
const forReaders = [
  '/',
  '/en/kuwait/',
  '/ar/kuwait/guides/passport-kept/',
  '/en/kuwait/search/',
  '/en/partners/embed/',
  '/embed/en/kuwait/numbers/',
];
/** The editor is somebody else's program, for staff: it is judged as well, but may have less. */
const forStaff = ['/admin/', '/admin/desk/'];

const root = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(join(root, 'index.html'))) {
  console.error('There is no site in dist/ yet. Build it with: npm run build');
  process.exit(1);
}

const rules = await observatoryRules();
const server = createSiteServer({ root });
const port = await listen(server, 0, '127.0.0.1');
const verdicts: Verdict[] = [];
for (const path of [...forReaders, ...forStaff]) verdicts.push(judge(await visit(path), rules));
server.closeAllConnections();
server.close();

for (const verdict of verdicts) console.log(asText(verdict));
console.log(
  'Judged with the rules of the HTTP Observatory, on the headers that the built-in server sends over http://.',
);
console.log('What needs HTTPS is judged by the value of its header; that the host has HTTPS is for the host to prove.');
const short = verdicts.filter(({ path, grade }) => forReaders.includes(path) && grade !== 'A+');
if (short.length > 0) {
  console.error(`Not A+: ${short.map(({ path, grade }) => `${path} (${grade})`).join(', ')}`);
  process.exit(1);
}

async function visit(path: string): Promise<Visited> {
  const address = `http://127.0.0.1:${port}${path}`;
  const answer = await fetch(address);
  const asked = await fetch(address, {
    method: 'OPTIONS',
    headers: { Origin: 'https://another.example', 'Access-Control-Request-Method': 'GET' },
  });
  return {
    path,
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    html: await answer.text(),
    preflight: asked.ok ? Object.fromEntries(asked.headers) : undefined,
  };
}

function asText({ path, score, grade, reasons }: Verdict): string {
  const lines = reasons.map(({ rule, points, passed, text }) => {
    const sum = points > 0 ? `+${points}` : String(points);
    return `  ${passed ? ' ' : '!'} ${sum.padStart(3)}  ${rule.padEnd(30)} ${text}`;
  });
  return [`${grade.padEnd(2)} ${String(score).padStart(3)}  ${path}`, ...lines, ''].join('\n');
}
