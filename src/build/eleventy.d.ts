/** Eleventy brings no types; these are the parts that are used here. */
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(input: string, output: string, options: { quietMode?: boolean; config?: (config: never) => void });
    readonly logger: { overrideLogger(logger: Console): void };
    write(): Promise<void>;
    disableLogger(): void;
  }
  /** Puts a path before every address in a page. */
  export const HtmlBasePlugin: unknown;
}
