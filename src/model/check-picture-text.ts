import type { CampaignItem } from './library.ts';
import type { Problem } from './problem.ts';

/**
 * A picture and what is said of it go together. Only the source is asked: translations are compared with it, and one
 * that is older may differ.
 * @param sourceTag language of the source text
 */
export function checkPictureText(
  { facts: { picture }, words }: CampaignItem,
  sourceTag: string,
  report: (problem: Problem) => void,
): void {
  const source = words.get(sourceTag);
  if (!source) return;
  const says = source.fields.pictureText !== undefined;
  const at = { file: source.file, line: source.line, field: 'pictureText' };
  if (picture !== undefined && !says)
    report({
      ...at,
      wrong: 'is missing, and the campaign has a picture',
      mend: 'write what the picture shows, with every word in it',
    });
  if (picture === undefined && says)
    report({
      ...at,
      wrong: 'describes a picture, and the campaign has none',
      mend: 'name the picture in campaign.yaml, or remove the field',
    });
}
