import type { ComponentChildren } from 'preact';
import type { MessageKey, Ui } from '../locale/messages.ts';
import type { Citation } from '../model/schema/law.ts';
import { Isolated } from './isolated.tsx';

/** The semicolon of scripts that have their own. */
const separators: Partial<Record<Ui['locale']['script'], string>> = { Arab: '؛ ', Ethi: '፤ ' };

/**
 * Names laws and articles in the language of the page: `Law 68/2015, article 22(4)`. The numbers stay as the law has them.
 * @param plain true for a text without elements, as for a title
 */
export function citationText(citations: readonly Citation[], ui: Ui, plain = false): ComponentChildren {
  const parts = citations.map((citation) => one(citation, ui, plain));
  const separator = separators[ui.locale.script] ?? '; ';
  if (plain) return parts.join(separator);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

function one({ kind, number, articles }: Citation, ui: Ui, plain: boolean): ComponentChildren {
  const kindKey: MessageKey = `citation.${kind}`;
  const name =
    number === undefined
      ? ui.text(kindKey)
      : withNumber(ui, 'citation.numbered', { kind: ui.text(kindKey), number }, plain);
  if (articles === undefined) return name;
  return withNumber(ui, 'citation.article', { law: name, articles }, plain);
}

function withNumber(
  ui: Ui,
  key: MessageKey,
  values: Record<string, ComponentChildren>,
  plain: boolean,
): ComponentChildren {
  if (plain) return ui.text(key, values as Record<string, string>);
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    name === 'number' || name === 'articles' ? <Isolated>{String(value)}</Isolated> : value,
  ]);
  return ui.rich(key, Object.fromEntries(isolated));
}
