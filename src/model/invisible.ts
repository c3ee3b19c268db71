/**
 * Characters nobody can see: controls, direction overrides and isolates (the build isolates numbers itself),
 * zero-width space, soft hyphen, byte order marks inside the text, fillers, replacement characters and tag characters.
 * ZWJ and ZWNJ stay allowed: Persian, Sinhala and Malayalam are written with them.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is looked for on its own
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\u3164\ufeff\uffa0\ufff9-\ufffd\u{e0000}-\u{e007f}]/u;

/**
 * Finds the first character that nobody can see.
 * @returns `U+202E`, or undefined when there is none
 */
export function invisibleIn(text: string): string | undefined {
  const found = invisible.exec(text);
  return found ? nameOf(found[0]) : undefined;
}

/**
 * Shows where a character stands that cannot be seen.
 * @returns up to two words on each side of the first one, on its line; empty when it stands alone
 */
export function nearInvisible(text: string): string {
  const row = text.split('\n').find((words) => invisible.test(words)) ?? '';
  const at = row.search(invisible);
  const before = /(?:\S+\s+){0,2}\S*$/.exec(row.slice(0, Math.max(0, at)))?.[0] ?? '';
  const behind = /^\S*(?:\s+\S+){0,2}/.exec(row.slice(at))?.[0] ?? '';
  return `${before}${behind}`.slice(0, 80).replace(new RegExp(invisible, 'gu'), '').trim();
}

/** @returns the text with such characters written out, so that a message about them can be read */
export function spellInvisible(text: string): string {
  return text.replace(new RegExp(invisible, 'gu'), (character) => `<${nameOf(character)}>`);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
