import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Catalog } from './messages.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒǧħíĵķľɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑǦĦÍĴĶĽṀÑÓƤɊŔŠŢÚṼŴẊÝŽ';

/** Accented and a third longer, in brackets: shows text that is not translatable, cut off, or put together from pieces. */
export function lengthen(catalog: Catalog): Catalog {
  return mapLiterals(catalog, (text) => {
    const changed = [...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('');
    return text.trim().length > 1 ? `${changed}${' ~'.repeat(Math.ceil(text.length / 6))}` : changed;
  });
}

/** English forced to run from right to left with override characters: shows layouts that forgot the other direction. */
export function mirror(catalog: Catalog): Catalog {
  return mapLiterals(catalog, (text) => text.replace(/\S+/g, (word) => `\u202e${word}\u202c`));
}

function mapLiterals(catalog: Catalog, change: (text: string) => string): Catalog {
  return new Map([...catalog].map(([key, text]) => [key, printAST(changed(parse(text), change))]));
}

function changed(elements: MessageFormatElement[], change: (text: string) => string): MessageFormatElement[] {
  return elements.map((element): MessageFormatElement => {
    if (element.type === TYPE.literal) return { ...element, value: change(element.value) };
    if (element.type === TYPE.tag) return { ...element, children: changed(element.children, change) };
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const options = Object.fromEntries(
        Object.entries(element.options).map(([name, option]) => [
          name,
          { ...option, value: changed(option.value, change) },
        ]),
      );
      return { ...element, options } as MessageFormatElement;
    }
    return element;
  });
}
