import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headerRules } from '../../src/publish/headers.ts';
import { project } from '../fixtures/site.ts';

/** One requirement of OWASP ASVS 5.0 as docs/security.md tells of it. */
interface Row {
  readonly number: string;
  readonly state: string;
  readonly how: string;
  readonly where: string;
  readonly proof: string;
}

const text = readFileSync(join(project, 'docs/security.md'), 'utf8');
const rows: readonly Row[] = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \|(.*)\|$/gm)].map(([, number = '', rest = '']) => {
  const [, state = '', how = '', where = '', proof = ''] = rest.split('|').map((cell) => cell.trim());
  return { number, state, how, where, proof };
});

/** How many requirements each section of chapter 3 has in version 5.0.0 (github.com/OWASP/ASVS, `5.0/docs_en`, the CSV file). */
const sections = { '3.1': 1, '3.2': 3, '3.3': 5, '3.4': 8, '3.5': 8, '3.6': 1, '3.7': 5 };

const needed = [
  ...Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
  ),
  ...['1.1.2', '1.2.1', '1.2.2', '1.2.3', '1.2.10', '1.3.2', '1.3.4', '1.3.5', '1.3.7', '1.5.2', '2.2.1', '2.3.5'],
  ...['4.1.1', '4.1.4', '5.3.2', '11.2.1', '11.4.1', '11.4.3', '12.1.1', '12.2.1', '12.2.2', '13.1.1', '13.2.4'],
  ...['13.4.1', '13.4.3', '13.4.4', '13.4.6', '14.2.1', '14.2.3', '14.2.5', '14.3.2', '14.3.3', '15.1.2', '15.2.3'],
  ...['15.2.4', '15.3.1', '16.5.1', '16.5.2'],
];

describe('the table of docs/security.md', () => {
  test('has every requirement that applies to a static site, once', () => {
    expect(rows.map(({ number }) => number).sort()).toEqual([...needed].sort());
  });

  test('leaves out on purpose what it says, and nothing else', () => {
    expect(rows.flatMap(({ number, state }) => (state === 'not met' ? [number] : []))).toEqual(['3.4.7', '3.7.4']);
    expect(text).toContain('On purpose not met are **3.4.7** and **3.7.4**.');
  });

  test.each(rows)('tells of $number where it is done and which test fails without it, and both are there', (row) => {
    expect(['met', 'partly', 'not met', 'not needed', 'host']).toContain(row.state);
    expect(row.how).not.toBe('');
    const places = [...row.where.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    expect(places).not.toEqual([]);
    for (const path of places) expect(existsSync(join(project, path)), path).toBe(true);
    const [, file = '', name = ''] = /^`([^`]+)`: “([^”]+)”$/.exec(row.proof) ?? [];
    // What is called met has a test; what is left to the host cannot have one here.
    if (row.state === 'met' || row.proof !== '') {
      expect(file).toMatch(/^tests\/.*\.test\.tsx?$/);
      expect(readFileSync(join(project, file), 'utf8')).toContain(name);
    }
  });
});

test('every browser feature that the headers rely on is in the document', () => {
  const shorter: Record<string, string> = {
    'Strict-Transport-Security': 'HSTS',
    'Cross-Origin-Opener-Policy': 'COOP',
    'Cross-Origin-Embedder-Policy': 'COEP',
    'Cross-Origin-Resource-Policy': 'CORP',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  const names = Object.keys(headerRules()[0]?.headers ?? {}).filter((name) => name !== 'Cache-Control');
  expect(names.length).toBeGreaterThan(7);
  for (const name of names) expect(text).toContain(shorter[name] ?? name);
});

test('every package in the lock files has a hash', () => {
  const scripts = readdirSync(join(project, 'scripts'), { recursive: true }).map((name) => `scripts/${name}`);
  const files = ['package-lock.json', ...scripts.filter((name) => name.endsWith('package-lock.json'))];
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const { packages } = JSON.parse(readFileSync(join(project, file), 'utf8')) as {
      packages: Record<string, { integrity?: string }>;
    };
    const entries = Object.entries(packages).filter(([name]) => name !== '');
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity)).map(([name]) => name)).toEqual([]);
  }
});
