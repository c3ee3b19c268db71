/** The part of Pagefind that runs in the browser, as far as it is used here. It brings no types. */
declare module 'pagefind-in-the-browser' {
  export interface Pagefind {
    init(): Promise<void>;
    search(term: string): Promise<{ results: { id: string; score: number }[] }>;
  }
  export function createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): Pagefind;
}
