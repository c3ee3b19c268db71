import Alpine from 'alpinejs';

/** A name, or what `x-model` makes of one when it writes. */
const allowed = /^([a-z]\w*)( = __placeholder)?$/i;

/**
 * Starts Alpine with an evaluator of our own: an attribute may hold the name of a property or method of its component, and nothing else.
 * Alpine's own makes code out of text, which the policy of the site refuses; and so nothing that gets into a page can become code.
 */
export function startAlpine(): void {
  Alpine.setEvaluator((element, expression: unknown) => (receive: (value: never) => void, extras = {}) => {
    const given = extras.scope ?? {};
    const data: Record<string, unknown> = Alpine.$data(element);
    const [, name = '', writes] = (typeof expression === 'string' && allowed.exec(expression)) || [];
    if (writes !== undefined) {
      data[name] = Reflect.get(given, '__placeholder');
      return;
    }
    if (typeof expression !== 'function' && name === '') throw new Error(`${String(expression)} is no name`);
    const value = typeof expression === 'function' ? expression : name in given ? Reflect.get(given, name) : data[name];
    const result: unknown = typeof value === 'function' ? value.apply(data, extras.params ?? []) : value;
    receive?.(result as never);
  });
  Alpine.start();
}
