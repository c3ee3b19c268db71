import { Pictogram } from './pictogram.tsx';
import type { View } from './view.ts';

/** All languages, each in its own script; every link leads to the same page. Opens without script. */
export function LanguageMenu({ view }: { view: View }) {
  const { site, route, ui } = view;
  const own = site.locale(route.locale);
  return (
    <details class="language-menu">
      <summary>
        <Pictogram name="language" size={32} />
        <span class="visually-hidden">{ui.text('language.menu')}</span>
        <bdi lang={own.tag}>{own.endonym}</bdi>
      </summary>
      <nav aria-label={ui.text('language.menu')}>
        <LanguageList view={view} />
      </nav>
    </details>
  );
}

/** The list itself. */
export function LanguageList({ view }: { view: View }) {
  const { site, route } = view;
  const versions = site.routesByKey.get(route.key) ?? [];
  return (
    <ul class="language-list">
      {versions.map((version) => {
        const { tag, dir, endonym } = site.locale(version.locale);
        return (
          <li>
            <a
              href={version.path}
              hreflang={tag}
              lang={tag}
              dir={dir}
              aria-current={tag === route.locale ? 'true' : undefined}
            >
              {endonym}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
