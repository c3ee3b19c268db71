import { formatNumber } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { CampaignItem } from '../model/library.ts';
import { plainText } from './prose.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/**
 * The picture of a campaign, with its size and not fetched before it is asked for. In the closed part stands what it
 * shows, as a link to the file; a script puts the picture in its place when it is opened. `<img loading="lazy">` would
 * not do: browsers fetch it at once where scripts are switched off (HTML, "lazy loading attributes") and where they do
 * not know the attribute.
 */
export function CampaignPicture({ campaign, view }: { campaign: CampaignItem; view: View }) {
  const { ui } = view;
  const { picture } = campaign;
  if (!picture) return null;
  const { text, locale } = pictureText(campaign, view);
  const size = ui.text('saved.size', { size: formatNumber(Math.ceil(picture.bytes / 1000)) });
  return (
    <details>
      <summary>{ui.text('campaign.picture', { size })}</summary>
      <p {...languageOf(view, locale)}>
        <a href={urls.picture(campaign.id, picture)} data-picture={`${picture.width} ${picture.height}`}>
          {text}
        </a>
      </p>
    </details>
  );
}

/** In the language of the text; a translation that is older than the picture leaves it to the source. */
function pictureText(campaign: CampaignItem, view: View): { text: string; locale: string } {
  const { site, ui } = view;
  const own = wordsIn(site, campaign, ui.locale.tag);
  const shown = own.words.inline.pictureText ? own : wordsIn(site, campaign, site.source.tag);
  return {
    text: plainText(shown.words.inline.pictureText ?? [], viewIn(view, shown.locale)),
    locale: shown.locale,
  };
}
