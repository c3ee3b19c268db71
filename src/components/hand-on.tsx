import { urls } from '../locale/urls.ts';
import type { View } from './view.ts';

export interface HandOnProps {
  view: View;
  /** Short link that says nothing of the page: what is sent names it and nothing else. */
  code: string;
  /** The same page as one file. */
  file?: string;
  /** Numbers for the list of contacts of a phone, and what they are called here. */
  contacts?: { href: string; label: string };
}

/**
 * Ways to give a page to somebody: links that work without a script, and two buttons that a script adds. What is sent is a neutral sentence
 * and an address that says nothing, because a chat may be read by somebody else.
 */
export function HandOn({ view, code, file, contacts }: HandOnProps) {
  const { site, ui } = view;
  const link = site.origin + urls.shortLink(code);
  // Isolated characters of the sentence are for the page; in a chat they would break the address.
  const text = ui.text('hand.text', { link }).replace(/[\u2066-\u2069]/g, '');
  const encoded = encodeURIComponent(text);
  return (
    <section class="hand-on" data-hand-on={text}>
      <h2>{ui.text('handout.title')}</h2>
      <p>{ui.text('hand.warning')}</p>
      <ul class="chips">
        <li data-part="share" hidden>
          <button type="button">{ui.text('hand.share')}</button>
        </li>
        <li>
          <a href={`https://wa.me/?text=${encoded}`} rel="noreferrer">
            {ui.text('channel.whatsapp')}
          </a>
        </li>
        <li>
          <a href={`sms:?body=${encoded}`}>{ui.text('channel.sms')}</a>
        </li>
        <li data-part="copy" hidden>
          <button type="button">{ui.text('hand.copy')}</button>
        </li>
        {contacts && (
          <li>
            <a href={contacts.href} download="">
              {contacts.label}
            </a>
          </li>
        )}
        {file && (
          <li>
            <a href={file} download="">
              {ui.text('handout.guide')}
            </a>
          </li>
        )}
      </ul>
      <p role="status" data-part="copied" hidden>
        {ui.text('hand.copied')}
      </p>
      <details>
        <summary>{ui.text('hand.code')}</summary>
        <p>
          <img src={`/qr/${code}.svg`} alt={link} width={200} height={200} loading="lazy" />
        </p>
      </details>
    </section>
  );
}
