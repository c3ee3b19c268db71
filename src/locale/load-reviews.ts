import { existsSync } from 'node:fs';
import { z } from 'zod';
import { checkShape } from '../model/check-shape.ts';
import type { Problem } from '../model/problem.ts';
import { readContentFile } from '../model/read-file.ts';
import { review } from '../model/schema/words.ts';

/** Where it is kept who has read the texts that have no file of their own: the interface and the search words. */
export const reviewsFile = 'i18n/reviews.yaml';

/** Reviews of one language. */
export type Reviews = z.output<typeof reviewsOf>;

const reviewsOf = z.strictObject({ interface: review.optional(), 'search-words': review.optional() });

/**
 * Reads who has read the interface and the search words of each language.
 * @param root folder that holds `i18n`
 * @returns the reviews by language; empty when there are none yet
 */
export function loadReviews(
  root: string,
  tags: readonly string[],
  report: (problem: Problem) => void,
): ReadonlyMap<string, Reviews> {
  const found = new Map<string, Reviews>();
  if (!existsSync(`${root}/${reviewsFile}`)) return found;
  const file = readContentFile(root, reviewsFile, report);
  const entries = file && checkShape(z.record(z.string(), z.unknown()), file.data, file, [], report);
  for (const [tag, value] of Object.entries(entries ?? {})) {
    const reviews = file && checkShape(reviewsOf, value, file, [tag], report);
    if (file && !tags.includes(tag)) {
      const mend = 'write the tag of a language in i18n/locales.ts';
      report({ file: reviewsFile, line: file.lineOf([tag]), field: tag, wrong: 'is not a language of the site', mend });
    } else if (reviews) found.set(tag, reviews);
  }
  return found;
}
