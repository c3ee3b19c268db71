import { z } from 'zod';
import { day, line } from './common.ts';

/** @returns a schema for the address of a page without its language, described for staff */
const address = (what: string, example: string) =>
  z
    .string()
    .max(200)
    .regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/, 'is not the address of a page')
    .meta({ description: `${what}, without the language, with a slash at both ends`, examples: [example] });

const fields = z.strictObject({
  from: address('The address that was public', '/kuwait/guides/old-topic/'),
  to: address('The page that took its place', '/kuwait/guides/new-topic/').optional(),
  gone: z
    .literal(true)
    .optional()
    .describe('true when nothing took its place: the old address says that it is withdrawn'),
  instead: address('Where a reader of a withdrawn page can go', '/kuwait/contacts/').optional(),
  on: day('Day from which the old address leads on'),
  why: line('Why the page is not there any more, for staff', 'Two guides said the same.'),
});

/** One address that was public and has no page of its own any more. */
export const redirect = fields
  .superRefine(({ to, gone, instead }, context) => {
    const isWhole = gone ? instead !== undefined && to === undefined : to !== undefined && instead === undefined;
    if (isWhole) return;
    context.addIssue({
      code: 'custom',
      path: ['to'],
      message: 'does not say where to go',
      params: { mend: 'write "to:" alone, or "gone: true" together with "instead:"' },
    });
  })
  .meta({
    examples: [
      {
        from: '/kuwait/guides/old-topic/',
        to: '/kuwait/guides/new-topic/',
        on: '2026-12-01',
        why: 'Two guides said the same.',
      },
    ],
  });

/** As a person wrote it. */
export type RedirectFacts = z.output<typeof redirect>;
