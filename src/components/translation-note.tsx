import type { View } from './view.ts';

/** Owns up to what the reader sees: not translated, older than its source, or read by no native speaker yet. */
export function TranslationNote({ frame, main }: { frame: View; main: View }) {
  const { state, textLocale, locale } = frame.route;
  if (state === 'source' || state === 'reviewed') return null;
  const { ui } = frame;
  const language = <bdi lang={locale}>{frame.site.locale(locale).endonym}</bdi>;
  const foreign = ui.locale.tag === main.ui.locale.tag ? {} : { lang: ui.locale.tag, dir: ui.locale.dir };
  const key =
    state === 'fallback'
      ? textLocale === locale
        ? 'translation.partly'
        : 'translation.fallback'
      : state === 'stale'
        ? 'translation.stale'
        : 'translation.unreviewed';
  return (
    <p class="translation-note" {...foreign}>
      {ui.rich(key, { language })}
    </p>
  );
}
