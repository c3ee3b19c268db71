import { expect, test } from 'vitest';
import { ledgerWithout, logWithout } from '../../../src/locale/without-countries.ts';
import type { Change, KnownItem } from '../../../src/model/change-log.ts';

const item = (country: string | null): KnownItem => ({ name: 'x', country, hash: 'h', values: ['+96522215150'] });
const change = (id: string, country: string | null): Change => ({
  id,
  day: '2024-05-01',
  kind: 'number',
  happened: 'changed',
  item: 'x',
  country,
  name: 'x',
  before: [],
  after: [],
});

test('a site that leaves out a country says nothing of its numbers: they are not withdrawn', () => {
  const log = {
    changes: [change('a', 'kuwait'), change('b', 'qatar'), change('c', null)],
    known: new Map([
      ['number kw', item('kuwait')],
      ['number qa', item('qatar')],
      ['number int', item(null)],
    ]),
  };
  const part = logWithout(log, ['qatar']);
  expect(part.changes.map(({ id }) => id)).toEqual(['a', 'c']);
  expect([...(part.known?.keys() ?? [])]).toEqual(['number kw', 'number int']);
  expect(logWithout(log, [])).toEqual(log);
  expect(logWithout({ changes: [], known: undefined }, ['qatar']).known).toBeUndefined();
});

test('another site knows which addresses of its countries there were, and has promised no files', () => {
  const ledger = {
    languages: ['ar', 'en'],
    addresses: ['/kuwait/help/', '/qatar/help/', '/campaigns/'],
    codes: new Map([
      ['kw', '/kuwait/'],
      ['qa', '/qatar/'],
      ['wd', '/world-day/'],
    ]),
    ids: [
      { kind: 'contact', id: 'kw', country: 'kuwait', contactKind: 'ngo', line: 1 },
      { kind: 'contact', id: 'qa', country: 'qatar', contactKind: 'ngo', line: 2 },
    ] as const,
    files: ['/card/qa-12345.vcf'],
    fields: new Map([['contacts.json#/id', 'string']]),
  };
  const part = ledgerWithout(ledger, ['qatar']);
  expect(part.addresses).toEqual(['/kuwait/help/', '/campaigns/']);
  expect([...part.codes.keys()]).toEqual(['kw', 'wd']);
  expect(part.ids.map(({ id }) => id)).toEqual(['kw']);
  expect([part.files, part.fields.size]).toEqual([[], 0]);
});
