import { describe, expect, test } from 'vitest';
import { onHost, readBasePath } from '../../../src/locale/base-path.ts';

describe('the path below which a site lies', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['/help/salama/', '/help/salama/'],
    ['help/salama', '/help/salama/'],
    ['/~union/help', '/~union/help/'],
  ])('%s is read as %s', (typed, base) => {
    expect(readBasePath(typed)).toBe(base);
  });

  test.each(['/Help/', '/a b/', '/a//b/', '/../', '/a/./', '/a?b/', 'https://example.org/', '/مساعدة/'])(
    '%s is refused with what is allowed',
    (typed) => {
      expect(() => readBasePath(typed)).toThrow(/cannot be used.*\/help\/salama\//);
    },
  );

  test('stands before every address of the site', () => {
    expect(onHost('/', '/hi/kuwait/')).toBe('/hi/kuwait/');
    expect(onHost('/help/salama/', '/hi/kuwait/')).toBe('/help/salama/hi/kuwait/');
    expect(onHost('/help/salama/', '/')).toBe('/help/salama/');
  });
});
