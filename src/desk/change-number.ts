import type { Library } from '../model/library.ts';
import { isSamePerson } from '../model/same-person.ts';
import { source } from '../model/schema/common.ts';
import type { Channel } from '../model/schema/contact.ts';
import { channel } from '../model/schema/contact.ts';
import { checkDay } from './confirm-contact.ts';
import { removeBlock, replaceNumber, setBlock } from './edit-record.ts';
import { findContact } from './find-contact.ts';
import { Refusal } from './refusal.ts';

/** A change of a number, as it was typed. */
export interface NumberRequest {
  id: string;
  /** The number as it stands in the file, `+96525589696` or `112`. */
  from: string;
  to: string;
  changedBy: string;
  checkedBy: string;
  /** The day of the change, `2026-12-01`. */
  on: string;
  /** Where the new number stands; left out when the source of the contact already has it. */
  source?: { url: string; publisher: string; date: string; confidence: string } | undefined;
}

/**
 * Changes a number of a contact. The old confirmation goes, because it was of the old number; who changed it, who checked it and what
 * it was stay in the file.
 * @param today `2026-12-01`
 * @param read gives the text of a file of the content
 * @returns the file, its new text, and the kinds of channels that had the number
 * @throws Refusal when one person is named twice, the old number is not there, or the new one cannot be one
 */
export function changeNumber(
  library: Library,
  request: NumberRequest,
  today: string,
  read: (file: string) => string,
): { file: string; text: string; types: string[] } {
  const contact = findContact(library, request.id);
  const { id, from, to, on } = request;
  const [by, checkedBy] = twoPeople(request);
  checkDay(on, today);
  checkNumbers(contact.facts.channels, request);
  const replaced = replaceNumber(read(contact.file), id, from, to);
  const unconfirmed = removeBlock(replaced.text, id, 'confirmed');
  const sourced = request.source ? withSource(unconfirmed, id, request.source) : unconfirmed;
  const text = setBlock(sourced, id, 'changed', { on, by, checkedBy, from });
  return { file: contact.file, text, types: replaced.types };
}

/** A wrong digit sends somebody in danger to a stranger: one pair of eyes is not enough. */
function twoPeople({ changedBy, checkedBy }: NumberRequest): [string, string] {
  const [by, other] = [changedBy.trim(), checkedBy.trim()];
  if (by === '' || other === '')
    throw new Refusal('A number is changed by two people. Write --changed-by "Name" --checked-by "Other name"');
  if (isSamePerson(by, other))
    throw new Refusal(`${by} and ${other} are one person. Let somebody else compare the number with its source.`);
  return [by, other];
}

/** The new number must be of the same kind as the old one: a short number is another kind of button than a full one. */
function checkNumbers(channels: readonly Channel[], { id, from, to }: NumberRequest): void {
  const numbered = channels.filter((own) => 'number' in own);
  const old = numbered.filter(({ number }) => number === from);
  if (old.length === 0)
    throw new Refusal(
      `${id} does not have the number ${from}. It has: ${numbered.map(({ number }) => number).join(' ')}`,
    );
  if (from === to) throw new Refusal(`${to} is the number that it has already.`);
  for (const own of old) {
    const checked = channel.safeParse({ ...own, number: to });
    if (checked.success) continue;
    throw new Refusal(
      `${to} cannot be a number of type ${own.type}. Write a full number as +96525589696 and a short one as 112, with no spaces. If the kind of number changes, change the channel in the file.`,
    );
  }
}

function withSource(text: string, id: string, value: NonNullable<NumberRequest['source']>): string {
  const checked = source.safeParse(value);
  const issue = checked.error?.issues[0];
  if (issue) throw new Refusal(`The source: ${issue.path.join('.')} ${issue.message}`);
  return setBlock(text, id, 'source', value);
}
