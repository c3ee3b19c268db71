import { formatNumber } from '../locale/format.ts';
import type { MessageKey } from '../locale/messages.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { primaryNumber } from '../model/channels.ts';
import { getItem } from '../model/library.ts';
import type { KitFile } from './assets.ts';
import { type CampaignKit, campaignKit } from './campaign-kit.ts';
import { Phone } from './isolated.tsx';
import { itemOf, type PageOf } from './page-parts.ts';
import { stampOf } from './poster-words.ts';
import { plainText } from './prose.tsx';
import { Confirmation } from './provenance.tsx';
import { languageOf, type View } from './view.ts';

/** What staff and partners print and post for a campaign: texts to copy, the code, the numbers, and the files. */
export const kitPage: PageOf = (view, assets) => {
  const { site, route, ui } = view;
  const campaign = getItem(site.library, 'campaign', itemOf(view));
  const title = plainText(wordsIn(site, campaign, ui.locale.tag).words.inline.title, view);
  const { year } = campaign.facts;
  const kit = campaignKit(view, stampOf(site));
  return {
    title: `${ui.text('kit.title')}: ${title}`,
    description: ui.text('kit.summary'),
    content: (
      <>
        <p class="back">
          <a href={year === undefined ? urls.campaign(route.locale, kit.slug) : urls.worldDayYear(route.locale, year)}>
            {title}
          </a>
        </p>
        <h1>{ui.text('kit.title')}</h1>
        <p class="lead">{ui.text('kit.summary')}</p>
        <p>{ui.text('kit.look')}</p>
        <KitNumbers kit={kit} />
        <h2>{ui.text('kit.whatsapp')}</h2>
        <CopiedText text={kit.whatsapp} />
        <h2>{ui.text('kit.caption')}</h2>
        <CopiedText text={kit.caption} />
        <details>
          <summary>{ui.text('hand.code')}</summary>
          <p>
            <img src={`/qr/${kit.code}.svg`} alt={kit.link} width={200} height={200} loading="lazy" />
          </p>
        </details>
        <KitFiles files={assets.kits[route.path] ?? []} view={view} />
      </>
    ),
  };
};

/** The numbers that are printed, and whether anybody has called them. */
function KitNumbers({ kit }: { kit: CampaignKit }) {
  const { site, ui } = kit.view;
  if (kit.numbers.length === 0) return null;
  return (
    <>
      <h2>{ui.text('kit.numbers')}</h2>
      <ul>
        {kit.numbers.map(({ contact, country, name }) => {
          const item = getItem(site.library, 'contact', contact);
          return (
            <li data-contact={contact}>
              {country}: <Phone number={primaryNumber(item) ?? ''} />{' '}
              <bdi {...languageOf(kit.view, name.locale)}>{name.text}</bdi>{' '}
              <span class="provenance">
                <Confirmation contact={item.facts} ui={ui} today={site.today} />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A full number, with the invisible characters that keep it in order in a chat; elements do that on a page. */
const numberInText = /\u2066?(\+\d[\d ]+\d)\u2069?/;

/** A text for somebody to copy, line by line, each in its own direction. */
function CopiedText({ text }: { text: string }) {
  return (
    <blockquote class="kit-text">
      {text.split('\n').map((line, at) => (
        <>
          {at > 0 && <br />}
          {line
            .split(numberInText)
            .map((part) => (numberInText.test(part) ? <Phone number={part.replaceAll(' ', '')} /> : part))}
        </>
      ))}
    </blockquote>
  );
}

const fileKeys: readonly (readonly [end: string, key: MessageKey])[] = [
  ['/poster-a4.pdf', 'kit.poster-a4'],
  ['/poster-a5.pdf', 'kit.poster-a5'],
  ['/card.pdf', 'kit.card'],
  ['/stickers.pdf', 'kit.stickers'],
  ['/square.png', 'kit.square'],
  ['/story.png', 'kit.story'],
  ['/share.png', 'kit.share'],
  ['/whatsapp.txt', 'kit.whatsapp'],
  ['/caption.txt', 'kit.caption'],
  ['/qr.svg', 'hand.code'],
  ['.zip', 'kit.zip'],
];

function KitFiles({ files, view: { ui } }: { files: readonly KitFile[]; view: View }) {
  return (
    <>
      <h2>{ui.text('kit.files')}</h2>
      {files.length === 0 && <p>{ui.text('kit.no-files')}</p>}
      <ul>
        {fileKeys.flatMap(([end, key]) => {
          const file = files.find(({ address }) => address.endsWith(end));
          if (!file) return [];
          return (
            <li>
              <a href={file.address} download="">
                {ui.text(key)}
              </a>{' '}
              ({ui.text('saved.size', { size: formatNumber(Math.ceil(file.bytes / 1000)) })})
            </li>
          );
        })}
      </ul>
    </>
  );
}
