import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { withLinksOut } from '../../../src/components/links-out.ts';

const Link = ({ href, rel }: { href: string; rel?: string }) => (
  <a href={href} rel={rel}>
    x
  </a>
);

test('inside a frame a link of any component opens a new tab and points to the sentence that says so', () => {
  expect(withLinksOut(() => render(<Link href="/en/kuwait/help/" />))).toBe(
    '<a href="/en/kuwait/help/" rel="noopener" target="_blank" aria-describedby="new-tab">x</a>',
  );
  expect(withLinksOut(() => render(<Link href="https://example.org/" rel="noreferrer" />))).toContain(
    'rel="noopener noreferrer"',
  );
});

test.each(['tel:112', 'sms:112', 'mailto:a@example.org', '#law'])('%s stays where it is', (href) => {
  expect(withLinksOut(() => render(<Link href={href} />))).toBe(`<a href="${href}">x</a>`);
});

test('outside a frame links are what they were, also after a mistake inside', () => {
  expect(() =>
    withLinksOut(() => {
      throw new Error('no page');
    }),
  ).toThrow('no page');
  expect(render(<Link href="/en/" />)).toBe('<a href="/en/">x</a>');
});
