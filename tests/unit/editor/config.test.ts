import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Collection, Field } from '../../../src/editor/cms.ts';
import { folderKinds, listKinds } from '../../../src/editor/collections.ts';
import { editorConfig } from '../../../src/editor/config.ts';
import { bookkeeping, recordsField } from '../../../src/editor/words-form.ts';
import { realSite } from '../../content/real-content.ts';

const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')));
const schema = JSON.parse(readFileSync(`${folder}/schema/sveltia-cms.json`, 'utf8'));
// Dates and addresses are the editor's to check; here it is the names and kinds of the options.
const fits = new Ajv({ strict: false, validateFormats: false, allErrors: true, verbose: false }).compile(schema);
const site = realSite();
const { library } = site;
const configs = { en: editorConfig(site, 'en', undefined), ar: editorConfig(site, 'ar', 'github:ngo/salama') };

describe('the configuration of the editor', () => {
  it.each(['en', 'ar'] as const)('is one that the editor understands (%s)', (language) => {
    // As a file would hold it: without what is undefined.
    fits(JSON.parse(JSON.stringify(configs[language])));
    expect(fits.errors ?? []).toEqual([]);
  });

  it('would not be understood with an option that is misspelt', () => {
    const [first, ...others] = configs.en.collections ?? [];
    expect(
      fits(JSON.parse(JSON.stringify({ ...configs.en, collections: [{ ...first, sumary: 'x' }, ...others] }))),
    ).toBe(false);
  });

  it('asks for every field that a content file may have', () => {
    const collections = (configs.en.collections ?? []).filter((one): one is Collection => 'name' in one);
    const asked = new Map(collections.flatMap(formsOf));
    const missing = [...folderKinds, ...listKinds].flatMap((kind) =>
      (['facts', 'words'] as const).flatMap((part) => {
        const names = Object.keys((kind[part] as unknown as { shape: object }).shape);
        const form = asked.get(`${kind.name}-${part}`) ?? [];
        return names
          .filter((name) => !form.includes(name) && !bookkeeping.includes(name))
          .map((name) => `${kind.name}-${part}: ${name}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('offers every published contact by its name, and none that is held back', () => {
    const [facts] = (configs.en.collections ?? []).filter(
      (one): one is Collection => 'name' in one && one.name === 'campaigns-facts',
    );
    const contacts = facts && 'fields' in facts ? facts.fields.find(({ name }) => name === 'contacts') : undefined;
    const options = (contacts as { options?: { value: string; label: string }[] } | undefined)?.options ?? [];
    expect(options.map(({ value }) => value).sort()).toEqual(library.contacts.map(({ id }) => id).sort());
    expect(options.find(({ value }) => value === 'kw-kshr-hotline')?.label).toMatch(/^Kuwait Society for Human Rights/);
    const held = library.heldContacts.map(({ id }) => id);
    expect(options.filter(({ value }) => held.includes(value))).toEqual([]);
  });

  it('asks in Arabic for the same fields in the same order', () => {
    const names = (language: 'en' | 'ar') =>
      (configs[language].collections ?? []).filter((one): one is Collection => 'name' in one).flatMap(formsOf);
    expect(names('ar')).toEqual(names('en'));
  });

  it('writes no label of a field in English when it is in Arabic', () => {
    const labels = (configs.ar.collections ?? []).flatMap((one) => ('label' in one ? [one.label ?? ''] : []));
    expect(labels.filter((label) => !/[\u0600-\u06ff]/.test(label))).toEqual([]);
  });
});

/** @returns the names of the fields of each form of a collection, by the name of its format */
function formsOf(collection: Collection): [string, string[]][] {
  const files = 'files' in collection ? collection.files : [collection];
  return files.map(({ format, fields }) => [String(format), namesOf(fields)]);
}

function namesOf(fields: readonly Field[]): string[] {
  const [only] = fields;
  const records = only?.name === recordsField && 'fields' in only ? (only.fields as readonly Field[]) : undefined;
  return (records ?? fields).map(({ name }) => name);
}
