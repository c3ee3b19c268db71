/** Field of a form that holds the text below the front matter. */
export const bodyField = 'body';
/** Field of a form that holds the records of a list. */
export const recordsField = 'records';
/** Fields of words that nobody types: the editor keeps them. */
export const bookkeeping: readonly string[] = ['from', 'reviewed'];
