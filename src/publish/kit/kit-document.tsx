import { render as renderToString } from 'preact-render-to-string';
import { escapeText } from '../../components/escape-text.ts';
import type { KitNumber, PosterWords } from '../../components/poster-words.ts';
import { InlineProse } from '../../components/prose.tsx';
import { SiteMark } from '../../components/site-mark.tsx';
import { languageOf } from '../../components/view.ts';
import { Band } from './band.tsx';
import { inPixels, type Piece } from './pieces.ts';

/** What every document of a kit carries along. */
export interface KitCode {
  /** CSS. */
  styles: string;
  /** Script that fits the slogan; see `in-the-page/fit-words.ts`. */
  script: string;
}

/**
 * Draws one file of a kit as an HTML document that needs nothing from anywhere.
 * @param kit texts and numbers in one language
 * @param piece what is drawn
 * @param qr the short link for a camera, as SVG
 * @returns the document; the slogan takes its size when the script is run
 */
export function kitDocument(kit: PosterWords, piece: Piece, { styles, script }: KitCode, qr: string): string {
  const { locale } = kit.view.ui;
  const address = `data:image/svg+xml;base64,${Buffer.from(qr).toString('base64')}`;
  const copies = Array.from({ length: piece.copies }, () => <PieceOf kit={kit} piece={piece} qr={address} />);
  const body = renderToString(
    <body
      style={sizesOf(piece)}
      data-smallest={piece.slogan.smallest}
      data-largest={piece.slogan.largest}
      data-least-scale={piece.leastScale}
    >
      <main class={piece.copies > 1 ? 'sheet' : undefined}>{copies}</main>
    </body>,
  );
  return [
    `<!DOCTYPE html><html lang="${locale.tag}" dir="${locale.dir}"><head><meta charset="utf-8">`,
    `<title>${escapeText(kit.slogan)}</title><style>${styles}</style><script>${script}</script></head>${body}</html>`,
  ].join('\n');
}

/** Edge of the code in hundredths of the shorter side. */
const usualCode = 19;

/** The page and the piece in pixels, and the hundredth of the shorter side that all other sizes are multiples of. */
function sizesOf({ page, piece, unit, codeSize = usualCode }: Piece): Record<string, string> {
  const shorter = Math.min(piece.width, piece.height);
  // A page that is taller than its paper by a rounding becomes two pages.
  const rounding = unit === 'mm' ? 0.5 : 0;
  return {
    '--page-width': `${inPixels(page.width, unit)}px`,
    '--page-height': `${inPixels(page.height, unit) - rounding}px`,
    '--width': `${inPixels(piece.width, unit)}px`,
    '--height': `${inPixels(piece.height, unit) - rounding}px`,
    '--u': `${inPixels(shorter, unit) / 100}px`,
    '--code': String(codeSize),
  };
}

interface PieceProps {
  kit: PosterWords;
  piece: Piece;
  /** Address of the picture of the code. */
  qr: string;
}

function PieceOf({ kit, piece, qr }: PieceProps) {
  const { site } = kit.view;
  const numbers = piece.numbers === 'all' ? kit.numbers : firstOfEachCountry(kit.numbers);
  return (
    <section class={`piece piece--${piece.layout} piece--${piece.look}`}>
      <Band {...site.settings.colours} />
      <header>
        <SiteMark site={site} isAlone /> <bdi>{site.name}</bdi>
      </header>
      <div class="slogan">
        <p>{kit.slogan}</p>
      </div>
      {piece.hasMessage && (
        <p class="message">
          <InlineProse inline={kit.message} view={kit.view} />
        </p>
      )}
      <ul class="numbers" data-count={numbers.length}>
        {numbers.map((number) => (
          <li>
            <Numbers number={number} kit={kit} isWhole={piece.numbers === 'all'} />
          </li>
        ))}
      </ul>
      <img class="code" src={qr} alt="" />
      <div class="notes">
        <p class="link">
          <bdi dir="ltr">{withBreaks(kit.link)}</bdi>
        </p>
        {kit.occasion.map(({ text, locale }) => (
          <p class="occasion" {...languageOf(kit.view, locale)}>
            {text}
          </p>
        ))}
        <p>
          <span {...languageOf(kit.view, kit.stamp.locale)}>{kit.stamp.text}</span> {notesOf(kit, piece).join(' ')}
        </p>
      </div>
    </section>
  );
}

/** Where each number has its own state beside it, nothing is said about all of them. */
function notesOf({ numbersNote, translationNote }: PosterWords, piece: Piece): string[] {
  return [...(piece.numbers === 'all' ? [] : numbersNote), ...translationNote];
}

/** An address is longer than a card is wide; it may break after a slash or a hyphen, and nowhere else. */
function withBreaks(link: string) {
  const parts = link.replace(/^https?:\/\/|\/$/g, '').split(/(?<=[/-])/);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [<wbr />, part]));
}

function Numbers({ number, kit, isWhole }: { number: KitNumber; kit: PosterWords; isWhole: boolean }) {
  return (
    <>
      <span class="country">{number.country}</span>
      <b class="number">
        <bdi dir="ltr">{number.number}</bdi>
      </b>
      <span class="name" {...languageOf(kit.view, number.name.locale)}>
        {number.name.text}
      </span>
      {(isWhole || kit.numbers.some(({ isConfirmed }) => isConfirmed)) && <span class="state">{number.state}</span>}
    </>
  );
}

function firstOfEachCountry(numbers: readonly KitNumber[]): KitNumber[] {
  return numbers.filter(({ country }, at) => numbers.findIndex((other) => other.country === country) === at);
}
