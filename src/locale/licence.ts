/** The licence of all words and data (LICENSE-CONTENT.md). */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
