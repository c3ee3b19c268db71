import { Document, isMap, isScalar, type Node, Scalar, visit, type YAMLSeq } from 'yaml';

/**
 * Writes facts in the style of the content: short lists on one line, dates and numbers that are texts in single quotes.
 * @param facts fields that are undefined are left out
 */
export function yamlText(facts: unknown): string {
  const document = new Document(withoutGaps(facts));
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string' && needsQuotes.test(node.value))
        node.type = Scalar.QUOTE_SINGLE;
    },
    Seq: (_key, node) => {
      if (node.items.every(isShortWord)) node.flow = true;
      else if (isChannels(node)) for (const item of node.items) (item as Node & { flow?: boolean }).flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
}

/** A date, a number, and the words that older programs take for true and false. */
const needsQuotes = /^(?:[+\d][\d-]*|yes|no|on|off)$/;

/** An id, a language or an audience: a list of these fits on one line. */
function isShortWord(item: unknown): boolean {
  return isScalar(item) && typeof item.value === 'string' && /^[\w-]+$/.test(item.value);
}

/** Groups of two or three short fields, such as the ways to reach a contact. */
function isChannels(list: YAMLSeq): boolean {
  return list.items.every((item) => isMap(item) && item.items.every((pair) => isScalar(pair.value)));
}

function withoutGaps(facts: unknown): unknown {
  return JSON.parse(JSON.stringify(facts));
}
