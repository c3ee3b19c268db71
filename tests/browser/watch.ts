import type { BrowserContext } from 'playwright-core';

/**
 * Writes down everything that goes wrong on a phone from now on, in all its tabs and frames: what a policy had to stop, errors and
 * warnings in the console, errors in scripts, requests that failed or were answered with an error, and requests to anybody else.
 *
 * @param phone a phone with nothing opened yet
 * @param own origins that may be asked: `http://127.0.0.1:8080`
 * @returns one line each, as they come; empty while all is well
 */
export async function watch(phone: BrowserContext, own: readonly string[]): Promise<readonly string[]> {
  const problems: string[] = [];
  await phone.exposeBinding('tellOfViolation', ({ frame }, what: string) => {
    problems.push(`${frame.url()} stopped by the policy: ${what}`);
  });
  await phone.addInitScript(() => {
    const { tellOfViolation } = window as unknown as { tellOfViolation(what: string): Promise<void> };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      void tellOfViolation(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  phone.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${message.location().url} console: ${message.text()}`);
  });
  phone.on('weberror', (error) => problems.push(`${error.page()?.url()} script: ${error.error().message}`));
  phone.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Who goes to the next page does not wait for the rest of this one.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} failed: ${reason}`);
  });
  phone.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} was answered with ${response.status()}`);
  });
  phone.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && !own.includes(url.origin))
      problems.push(`${request.url()} was asked, which is another site`);
  });
  return problems;
}
