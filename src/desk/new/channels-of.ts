import { channel } from '../../model/schema/contact.ts';
import type { Answers } from './answers.ts';
import type { Question } from './question.ts';

/** The field that each way to reach a contact has besides its type. */
const ways = [
  ['phone', 'number', 'Its phone number, with + and the country? Several with commas. Empty = none.', '+96525589696'],
  ['short-code', 'number', 'Its short number? Empty = none.', '112'],
  ['whatsapp', 'number', 'Its number on WhatsApp, with + and the country? Empty = none.', '+96525589696'],
  ['email', 'address', 'Its e-mail address? Empty = none.', 'help@embassy.example'],
  ['web', 'url', 'Its page on the web? Empty = none.', 'https://office.example/help'],
] as const;

/** @returns the questions how a contact can be reached, the flags being the types of channels */
export function channelQuestions(): Question[] {
  return ways.map(([type, field, ask, example]) => ({
    flag: type,
    ask,
    example,
    schema: fieldSchema(type, field),
    separator: ',',
    optional: true,
  }));
}

/** @returns the channels, those that speak first */
export function channelsOf(answers: Answers): Record<string, string>[] {
  return ways.flatMap(([type, field]) => answers.list(type).map((value) => ({ type, [field]: value })));
}

/** A number is checked as that of its own type: a short one is no full one. */
function fieldSchema(type: string, field: string): Question['schema'] {
  const option = channel.options.find((candidate) => candidate.shape.type.value === type);
  const schema = (option?.shape as Record<string, Question['schema']> | undefined)?.[field];
  if (!schema) throw new Error(`The channel ${type} has no ${field}`);
  return schema;
}
