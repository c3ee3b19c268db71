/** Drawings of the pages that do something, by the kind of page. */
export const toolDrawings = { letter: 'document', amounts: 'wages-unpaid', card: 'phone' } as const;
