import { lstatSync } from 'node:fs';
import { z } from 'zod';
import { checkShape } from '../model/check-shape.ts';
import type { Problem } from '../model/problem.ts';
import { readContentFile } from '../model/read-file.ts';
import { type RedirectFacts, redirect } from '../model/schema/redirect.ts';

/** Where staff write what became of an address. */
export const redirectsFile = 'src/redirects.yaml';

/** A line of the file, and where it stands. */
export interface WrittenRedirect extends RedirectFacts {
  line: number;
}

/**
 * Reads what became of addresses that were public.
 * @param root folder that holds `src/redirects.yaml`; a site that has lost no address needs none
 * @returns what is written there and has the right shape, in the order of the file
 */
export function readRedirects(root: string, report: (problem: Problem) => void): WrittenRedirect[] {
  if (!lstatSync(`${root}/${redirectsFile}`, { throwIfNoEntry: false })) return [];
  const file = readContentFile(root, redirectsFile, report);
  const records = file && checkShape(z.array(z.unknown()).describe('a list of records'), file.data, file, [], report);
  if (!file || !records) return [];
  return records.flatMap((record, index) => {
    // A line of this list has no id: it is known by its old address.
    const { from } = (record ?? {}) as { from?: unknown };
    const name = typeof from === 'string' ? from : `${index + 1}`;
    const facts = checkShape(redirect, record, file, [index], (problem) =>
      report({ ...problem, field: problem.field.replace(/^\d+\.?/, `${name} `).trim() }),
    );
    return facts ? { ...facts, line: file.lineOf([index, 'from']) } : [];
  });
}
