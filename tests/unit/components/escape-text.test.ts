import { expect, test } from 'vitest';
import { escapeText } from '../../../src/components/escape-text.ts';

test('a text cannot bring markup into a page that is put together without the renderer', () => {
  expect(escapeText('a <script>b</script> & "c"')).toBe('a &lt;script>b&lt;/script> &amp; &quot;c&quot;');
  expect(escapeText('पासपोर्ट: 112')).toBe('पासपोर्ट: 112');
});
