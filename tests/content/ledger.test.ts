import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { brokenPromises } from '../../src/locale/broken-promises.ts';
import { ledgerFile, ledgerParts } from '../../src/locale/read-ledger.ts';
import { project } from '../fixtures/site.ts';
import { realSite } from './real-content.ts';

const parts = (Object.keys(ledgerParts) as (keyof typeof ledgerParts)[]).filter((part) =>
  existsSync(join(project, ledgerFile(part))),
);

describe('the ledger', () => {
  test('has its parts that follow from the content', () => {
    expect(parts).toEqual(expect.arrayContaining(['languages', 'addresses', 'codes', 'ids']));
  });

  test.each(parts)('has each line of its %s once and in order, so that two branches seldom meet in it', (part) => {
    const lines = readFileSync(join(project, ledgerFile(part)), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines).toEqual([...new Set(lines)].sort());
    const names = lines.map((line) =>
      line
        .split(' ')
        .slice(0, part === 'ids' ? 3 : 1)
        .join(' '),
    );
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  test('is kept by the content as it is', { timeout: 30_000 }, () => {
    expect(brokenPromises(realSite())).toEqual([]);
  });

  // What the editor publishes is not asked for here: staff cannot run commands, and a correction must not wait for somebody who can.
  // The desk asks for it. A new kind of page, a country and a language come from people who have the commands.
  test('has every page that does not come from one item of the content, and every language: else run npm run ledger', () => {
    const { routes, ledger } = realSite();
    const own = routes.filter(({ kind, item }) => item === null && kind !== 'moved').map(({ key }) => key);
    expect([...new Set(own)].filter((key) => !ledger.addresses.includes(key))).toEqual([]);
    expect(own.length).toBeGreaterThan(300);
    expect(locales.map(({ tag }) => tag).filter((tag) => !ledger.languages.includes(tag))).toEqual([]);
  });
});
