import { expect, inject, test } from 'vitest';
import { onePageOfEachKind } from './kinds.ts';
import { openVisitor, visitAll } from './visit.ts';
import { watch } from './watch.ts';

test('a page of each kind with all its menus open: the policy stops nothing, nothing fails, and the console is empty', async () => {
  const phone = await openVisitor();
  const problems = await watch(phone, [inject('siteUrl')]);
  await visitAll(phone, onePageOfEachKind('en'));
  expect(problems).toEqual([]);
});

test('what is watched is seen: each thing that can go wrong makes a line', async () => {
  const phone = await openVisitor();
  const site = inject('siteUrl');
  const problems = await watch(phone, [site]);
  const page = await phone.newPage();
  await page.route(`${site}/planted/`, (route) =>
    route.fulfill({
      headers: {
        'Content-Type': 'text/html',
        'Content-Security-Policy': "default-src 'none'; script-src 'nonce-a'; connect-src *",
      },
      body: `<!doctype html><link rel="icon" href="data:,"><p style="color: red">styled</p>
        <script nonce="a">
          console.warn('a warning');
          setTimeout(() => { throw new Error('a mistake'); });
          fetch('http://another.example/').catch(() => document.body.append('failed'));
        </script>`,
    }),
  );
  await page.goto('/planted/');
  await page.getByText('failed').waitFor();
  await page.goto('/no/such/page/');
  for (const line of [
    /stopped by the policy: style-src-attr inline/,
    /console: a warning/,
    /script: a mistake/,
    /another\.example\/ was asked/,
    /another\.example\/ failed/,
    /no\/such\/page\/ was answered with 404/,
  ])
    expect(problems).toContainEqual(expect.stringMatching(line));
});
