import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realSite } from './real-content.ts';

const { name, settings } = realSite();

/** In Swahili the name is also the word for "safe", which may begin a sentence. */
const isSwahili = (path: string) => /(?:^|\/)sw\.(?:md|yaml|json)$/.test(path);

test('no text says the name of the site itself: it is written {site}, so that another site can use the text', () => {
  const names = [name, ...Object.values(settings.names).map((own) => `${own} (`)];
  const files = ['src/content', 'campaigns', 'i18n'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|yaml|json)$/.test(path) && !/README|glossary/.test(path) && !isSwahili(path))
      .map((path) => join(folder, path)),
  );
  expect(files.length).toBeGreaterThan(500);
  const typed = files.filter((path) => {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.some((line) => !line.startsWith('#') && names.some((own) => line.includes(own)));
  });
  expect(typed).toEqual([]);
});
