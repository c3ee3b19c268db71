import { expect, test, vi } from 'vitest';
import { warnOfExampleAddress } from '../../../scripts/command/warn-of-example-address.ts';

/** @returns what is printed for the address */
function printedFor(origin: string): string[] {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  warnOfExampleAddress(origin);
  const printed = warn.mock.calls.map(([text]) => String(text));
  warn.mockRestore();
  return printed;
}

test.each(['https://salama.example', 'https://help.embassy.example:8443'])('%s is said to lead nowhere', (origin) => {
  const [said, ...more] = printedFor(origin);
  expect(more).toEqual([]);
  for (const part of [origin, 'lead nowhere', 'src/site.yaml', 'SITE_ORIGIN=']) expect(said).toContain(part);
});

test.each(['https://www.example.org', 'https://example', 'https://salama.org/x.example', 'no address'])(
  '%s is left to those who chose it',
  (origin) => {
    expect(printedFor(origin)).toEqual([]);
  },
);
