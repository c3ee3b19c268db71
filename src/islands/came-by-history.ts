/** @returns whether the page was opened by Back, Forward or Reload, and not by a link or an address */
export function cameByHistory(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward' || entry?.type === 'reload';
}
