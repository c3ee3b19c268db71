import { po } from 'gettext-parser';

/** One message of a PO file. */
export interface PoMessage {
  /** Name of the piece: `kuwait/guides/passport-kept#text.3`. */
  context: string;
  source: string;
  /** Empty when it is not translated. */
  translation: string;
  /** To be looked at again; gettext calls it fuzzy. */
  unsure: boolean;
  /** What the translator must know. */
  notes: readonly string[];
}

export interface PoFile {
  /** BCP 47 tag. */
  language: string;
  messages: readonly PoMessage[];
}

/** @returns the text of a PO file, as Poedit, Weblate and the tools of agencies read it */
export function writePo({ language, messages }: PoFile, siteName: string): string {
  const translations: Record<string, Record<string, object>> = {};
  for (const { context, source, translation, unsure, notes } of messages) {
    translations[context] = {
      [source]: {
        msgctxt: context,
        msgid: source,
        msgstr: [translation],
        comments: { extracted: notes.join('\n'), ...(unsure && { flag: 'fuzzy' }) },
      },
    };
  }
  const headers = {
    'Project-Id-Version': siteName,
    Language: language.replace('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const compiled = po.compile({ charset: 'utf-8', headers, translations } as never, { foldLength: 0 });
  return `${compiled.toString('utf8').trimEnd()}\n`;
}

/**
 * Reads a PO file that came back from a translator.
 * @throws Error in the words of the library when it is not a PO file
 */
export function readPo(text: string): PoFile {
  const { headers, translations } = po.parse(text);
  const messages = Object.values(translations).flatMap((group) =>
    Object.values(group)
      .filter(({ msgid }) => msgid !== '')
      .map((message) => ({
        context: message.msgctxt ?? '',
        source: message.msgid,
        translation: message.msgstr[0] ?? '',
        unsure: (message.comments?.flag ?? '').split(/[\s,]+/).includes('fuzzy'),
        notes: (message.comments?.extracted ?? '').split('\n').filter(Boolean),
      })),
  );
  return { language: (headers.Language ?? headers.language ?? '').replace('_', '-'), messages };
}
