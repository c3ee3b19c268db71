/** The licence of words and data (LICENSE-CONTENT.md). */
export const licenceName = 'CC BY 4.0';
export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
