// Gives Chromium on Linux the same fonts everywhere: a clean machine has none for Arabic, Devanagari or Ethiopic,
// and a test of line heights or overflow means nothing when it measures empty boxes.
// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fonts of all 16 languages, by folder of `@expo-google-fonts`; two weights are all the site uses. */
const FAMILIES = [
  'noto-sans', // en fil id sw fr, and the digits of every other language
  'noto-naskh-arabic', // ar fa
  'noto-nastaliq-urdu', // ur: twice as tall as Naskh, so the hardest case for every layout
  'noto-sans-devanagari', // hi ne
  'noto-sans-bengali', // bn
  'noto-sans-malayalam', // ml
  'noto-sans-telugu', // te
  'noto-sans-tamil', // ta
  'noto-sans-sinhala', // si
  'noto-sans-ethiopic', // am
];
const WEIGHTS = ['400Regular', '700Bold'];

/** Where several fonts have the script, Chromium's own choice differs between its builds: here it is made once. */
const PREFERRED = [
  { language: 'ur', family: 'Noto Nastaliq Urdu' },
  { language: 'ar', family: 'Noto Naskh Arabic' },
  { language: 'fa', family: 'Noto Naskh Arabic' },
  { language: 'hi', family: 'Noto Sans Devanagari' },
  { language: 'ne', family: 'Noto Sans Devanagari' },
];

const GENERIC = ['sans', 'sans-serif', 'serif', 'monospace', 'system-ui'];

/**
 * Writes a fontconfig file that knows the installed test fonts and no others.
 * @param {string} folder where the packages of scripts/chromium/package.json are installed
 * @returns {string} the file's path, for FONTCONFIG_FILE
 */
export function writeFontConfig(folder) {
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, fontConfig(folder));
  return file;
}

/** @param {string} folder */
function fontConfig(folder) {
  const fonts = join(folder, 'node_modules', '@expo-google-fonts');
  const lines = [
    ...FAMILIES.flatMap((family) => WEIGHTS.map((weight) => `<dir>${escapeXml(join(fonts, family, weight))}</dir>`)),
    `<cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>`,
    ...GENERIC.map((name) => `<alias><family>${name}</family><prefer><family>Noto Sans</family></prefer></alias>`),
    ...PREFERRED.map(
      ({ language, family }) =>
        `<match target="pattern"><test name="lang" compare="contains"><string>${language}</string></test>` +
        `<edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`,
    ),
  ];
  return `<?xml version="1.0"?>\n<fontconfig>\n${lines.map((line) => `  ${line}\n`).join('')}</fontconfig>\n`;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
