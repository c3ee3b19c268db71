/**
 * @param base path below which the site lies, `/help/salama/`
 * @returns what esbuild puts into the code of the browser; what it means stands in `src/offline/base.ts`
 */
export function baseDefine(base: string): { BASE: string } {
  return { BASE: JSON.stringify(base.slice(0, -1)) };
}
