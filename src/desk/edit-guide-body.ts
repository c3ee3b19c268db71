import { type GuideSection, guideSections } from '../model/guide-sections.ts';

/** The parts of the text of a guide, without their headings and without empty lines round them. A part that is not there is absent. */
export type GuideParts = Partial<Record<GuideSection, string>>;

/**
 * Splits the text of a guide at its headings `## happening`, `## allowed` ...
 * @returns undefined when it is not made of these parts alone: it has text before the first, another heading, or one part twice
 */
export function splitGuideBody(body: string): GuideParts | undefined {
  const pieces = piecesOf(body);
  return pieces && Object.fromEntries([...pieces].map(([section, piece]) => [section, textOf(piece)]));
}

/**
 * Puts new parts into the text of a guide, in the order of every guide. A part that has not changed keeps its characters.
 * @param body the text as it is; '' for a new one
 * @param parts all parts; one that is empty or absent has no heading
 * @returns the new text, which ends as the old one did
 * @throws Error when the text is not made of these parts alone
 */
export function joinGuideBody(body: string, parts: GuideParts): string {
  const pieces = piecesOf(body);
  if (!pieces) throw new Error('This text is not made of the parts of a guide.');
  const joined = guideSections.flatMap((section) => {
    const text = parts[section]?.trim() ?? '';
    if (text === '') return [];
    const piece = pieces.get(section);
    return piece !== undefined && text === textOf(piece) ? piece : `## ${section}\n\n${text}`;
  });
  const [before = ''] = /^\s*/.exec(body) ?? [];
  const after = body.slice(body.trimEnd().length);
  return body.trim() === '' ? joined.join('\n\n') : `${before}${joined.join('\n\n')}${after}`;
}

/** @returns each part with its heading, without empty lines behind it */
function piecesOf(body: string): Map<GuideSection, string> | undefined {
  const pieces = new Map<GuideSection, string>();
  for (const piece of body.split(/^(?=#{1,6}(?:[ \t]|$))/m)) {
    if (piece.trim() === '') continue;
    const [, name] = /^## +(\w+)[ \t]*(?:\n|$)/.exec(piece) ?? [];
    const section = guideSections.find((one) => one === name);
    if (!section || pieces.has(section)) return undefined;
    pieces.set(section, piece.trimEnd());
  }
  return pieces;
}

function textOf(piece: string): string {
  return piece.replace(/^.*/, '').trim();
}
