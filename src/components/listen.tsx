import { formatNumber } from '../locale/format.ts';
import { urls } from '../locale/urls.ts';
import type { GuideItem } from '../model/library.ts';
import type { View } from './view.ts';

const mimeTypes = { opus: 'audio/ogg; codecs=opus', m4a: 'audio/mp4' } as const;

/** Two buttons for the voice of the phone. A script shows them where the phone has one of the page's language. */
export function Listen({ view: { ui } }: { view: View }) {
  return (
    <p class="listen" data-listen="" hidden>
      <button type="button" class="button">
        {ui.text('listen.play')}
      </button>
      <button type="button" class="button" hidden>
        {ui.text('listen.stop')}
      </button>
    </p>
  );
}

/**
 * How to hear a guide: the recording of a person where staff have put one beside the text, with its size and not fetched before it is asked
 * for, and the voice of the phone otherwise.
 */
export function ListenToGuide({ guide, view }: { guide: GuideItem; view: View }) {
  const { route, ui } = view;
  const own = (guide.recordings ?? []).filter(({ locale }) => locale === route.textLocale);
  const [first] = own;
  if (!first) return <Listen view={view} />;
  const size = `${formatNumber(Math.ceil(first.bytes / 1000))} kB`;
  return (
    <div class="listen">
      <p>{ui.text('listen.recording', { size })}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: its words are the page itself. */}
      <audio controls preload="none">
        {own.map((recording) => (
          <source
            src={urls.recording(guide.country ?? '', guide.id, recording)}
            type={mimeTypes[recording.extension]}
          />
        ))}
      </audio>
    </div>
  );
}
