import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenByFiles } from '../../src/ledger/broken-by-files.ts';
import { readBuiltSite } from '../../src/ledger/built-site.ts';
import { entriesOfFiles } from '../../src/ledger/entries.ts';
import { missingEntries } from '../../src/ledger/missing-entries.ts';
import { renderCloudflareRedirects } from '../../src/publish/redirect-files.ts';
import { redirectRules } from '../../src/publish/redirect-rules.ts';
import { realSite } from '../content/real-content.ts';
import { expectNone, root } from './built-site.ts';

const built = readBuiltSite(root);

test('no address, short code, file or field that was ever promised is missing in the site', () => {
  const { ledger } = realSite();
  expect(ledger.addresses.length * ledger.languages.length).toBeGreaterThan(3000);
  expectNone(brokenByFiles(ledger, built).map(({ what, how }) => `${what} ${how}`));
});

test('hosts are told what leads on', () => {
  const { locales } = realSite();
  const rules = redirectRules(realSite());
  const tags = locales.map(({ tag }) => tag);
  expect(readFileSync(join(root, '_redirects'), 'utf8')).toBe(renderCloudflareRedirects(rules, tags));
});

test('files and fields that are new are named here, and are no mistake: npm run ledger', () => {
  const { files, fields } = missingEntries(realSite().ledger, entriesOfFiles(realSite(), built));
  if (files.length + fields.length > 0)
    console.info(`Not in the ledger yet: ${[...files, ...fields].slice(0, 10).join(', ')} (npm run ledger)`);
  // A page of a language is an address, and a file with a hash may go: neither is promised as a file.
  expectNone([...files, ...realSite().ledger.files].filter((file) => /-[0-9a-f]{8,}\.|^\/assets\/|^\/go\//.test(file)));
});
