import { render as renderToString } from 'preact-render-to-string';
import { statusText } from '../../components/contact-card.tsx';
import { roleText } from '../../components/contact-channel.tsx';
import { escapeText } from '../../components/escape-text.ts';
import { Isolated } from '../../components/isolated.tsx';
import { OpeningHours } from '../../components/opening-hours.tsx';
import type { LeafletGroup, LeafletGuide, OriginPrint } from '../../components/origin-print.ts';
import { nameOf } from '../../components/poster-words.ts';
import { InlineProse, Prose } from '../../components/prose.tsx';
import { confirmationText, sourceText } from '../../components/provenance.tsx';
import { SiteMark } from '../../components/site-mark.tsx';
import { languageOf, type View, viewIn } from '../../components/view.ts';
import { wordsIn } from '../../locale/site.ts';
import { groupedNumber } from '../../locale/telephone.ts';
import type { ContactItem } from '../../model/library.ts';
import type { Channel } from '../../model/schema/contact.ts';
import { Band } from '../kit/band.tsx';
import type { KitCode } from '../kit/kit-document.tsx';
import { inPixels } from '../kit/pieces.ts';
import type { LeafletPaper } from './leaflet-paper.ts';

/**
 * Draws a leaflet as an HTML document that needs nothing from anywhere. Its guides stand on the front; the script parts them.
 * @param print texts and numbers in one language
 * @param paper what it is printed on
 * @param qr the short link for a camera, as SVG
 */
export function leafletDocument(
  print: OriginPrint,
  paper: LeafletPaper,
  { styles, script }: KitCode,
  qr: string,
): string {
  const { view } = print;
  const { locale } = view.ui;
  const body = renderToString(
    <body
      style={sizesOf(paper)}
      data-smallest={paper.smallest}
      data-comfortable={paper.comfortable}
      data-largest={paper.largest}
      data-least-guides={paper.leastGuides}
    >
      <main>
        <section class="side side--front">
          <Head view={view} />
          <div class="headline">
            <h1>{print.slogan}</h1>
            {print.danger !== undefined && (
              <p class="danger">
                {view.ui.text('danger.question')}{' '}
                <b class="number">
                  <Isolated>{print.danger}</Isolated>
                </b>
              </p>
            )}
          </div>
          <div class="groups">
            {print.groups.map((group) => (
              <Group group={group} view={view} />
            ))}
            <p class="traces">{view.ui.text('help.traces')}</p>
          </div>
          <div class="topics">
            <h2>{view.ui.text('country.what-happened')}</h2>
            <div class="guides">
              {print.guides.map((guide) => (
                <Guide guide={guide} view={view} />
              ))}
            </div>
          </div>
          <Foot print={print} qr={qr} />
        </section>
        <section class="side side--back" hidden>
          <Head view={view} />
          <div class="topics">
            <h2>{view.ui.text('country.what-happened')}</h2>
            <div class="guides" />
          </div>
          <div class="small-foot">
            <Link link={print.link} />
          </div>
        </section>
      </main>
    </body>,
  );
  return [
    `<!DOCTYPE html><html lang="${locale.tag}" dir="${locale.dir}"><head><meta charset="utf-8">`,
    `<title>${escapeText(print.slogan)}</title><style>${styles}</style><script>${script}</script></head>${body}</html>`,
  ].join('\n');
}

function sizesOf({ page, unit, columns, largest }: LeafletPaper): Record<string, string> {
  return {
    '--page-width': `${inPixels(page.width, unit)}px`,
    // A page that is taller than its paper by a rounding becomes two pages.
    '--page-height': `${inPixels(page.height, unit) - 0.5}px`,
    '--columns': String(columns),
    '--points': String(largest),
  };
}

function Head({ view }: { view: View }) {
  return (
    <header>
      <Band {...view.site.settings.colours} />
      <p>
        <SiteMark site={view.site} isAlone /> <bdi>{view.site.name}</bdi>
      </p>
    </header>
  );
}

function Group({ group: { heading, contacts, nobody }, view }: { group: LeafletGroup; view: View }) {
  return (
    <section class="group">
      <h2>{heading}</h2>
      {contacts.length === 0 && <p>{nobody}</p>}
      <div class="contacts">
        {contacts.map((contact) => (
          <Contact contact={contact} view={view} />
        ))}
      </div>
    </section>
  );
}

/** What the page says of a contact, without what leads to other pages. */
function Contact({ contact, view }: { contact: ContactItem; view: View }) {
  const { site, ui } = view;
  const { facts } = contact;
  const name = nameOf(contact, view);
  const { words, locale } = wordsIn(site, contact, ui.locale.tag);
  const status = statusText(facts.status, ui);
  return (
    <article class="contact">
      <h3 {...languageOf(view, name.locale)}>{name.text}</h3>
      {facts.channels.map((channel) => (
        <Way channel={channel} view={view} />
      ))}
      {status !== undefined && <p>{status}</p>}
      {typeof facts.hours !== 'string' && (
        <p class="hours">
          <OpeningHours hours={facts.hours} ui={ui} />
        </p>
      )}
      {words.inline.note && (
        <p {...languageOf(view, locale)}>
          <InlineProse inline={words.inline.note} view={viewIn(view, locale)} />
        </p>
      )}
      <p class="state">
        {sourceText(facts.source, ui)} {confirmationText(facts, ui, site.today)}
      </p>
    </article>
  );
}

/** One way to reach a contact: a number large, an address as it is typed. */
function Way({ channel, view: { ui } }: { channel: Channel; view: View }) {
  const role = 'role' in channel && channel.role ? <span class="role">{roleText(channel.role, ui)}</span> : null;
  switch (channel.type) {
    case 'phone':
    case 'short-code':
    case 'whatsapp':
    case 'sms':
      return (
        <p class="way">
          {(channel.type === 'whatsapp' || channel.type === 'sms') && (
            <span>{ui.text(`channel.${channel.type}`)} </span>
          )}
          <b class="number">
            <Isolated>{groupedNumber(channel.number)}</Isolated>
          </b>{' '}
          {role}
        </p>
      );
    case 'email':
      return (
        <p class="way">
          <Isolated>{channel.address}</Isolated> {role}
        </p>
      );
    case 'web':
      return (
        <p class="way">
          <Isolated>{channel.url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</Isolated>
        </p>
      );
    case 'app':
    case 'portal':
      return <p class="way">{ui.text(`channel.${channel.type}`, { name: channel.name })}</p>;
    case 'walk-in':
      return <p class="way">{ui.text('channel.walk-in')}</p>;
  }
}

function Guide({ guide: { title, steps, leastSteps, locale, link }, view }: { guide: LeafletGuide; view: View }) {
  const own = viewIn(view, locale);
  return (
    <article class="guide" data-least-steps={leastSteps} {...languageOf(view, locale)}>
      <h3>
        <InlineProse inline={title} view={own} />
      </h3>
      <ol>
        {steps.map((blocks) => (
          <li>
            {blocks.map((block) =>
              block.kind === 'paragraph' ? (
                <InlineProse inline={block.children} view={own} />
              ) : (
                <Prose blocks={[block]} view={own} />
              ),
            )}
          </li>
        ))}
      </ol>
      <Link link={link} />
    </article>
  );
}

function Foot({ print, qr }: { print: OriginPrint; qr: string }) {
  return (
    <footer>
      <img class="code" src={`data:image/svg+xml;base64,${Buffer.from(qr).toString('base64')}`} alt="" />
      <div>
        <Link link={print.link} />
        <p {...languageOf(print.view, print.stamp.locale)}>{print.stamp.text}</p>
        {print.translationNote.map((note) => (
          <p>{note}</p>
        ))}
      </div>
    </footer>
  );
}

function Link({ link }: { link: string }) {
  return (
    <p class="link">
      <Isolated>{link.replace(/^https?:\/\//, '').replace(/\/$/, '')}</Isolated>
    </p>
  );
}
