import type { Site } from '../locale/site.ts';
import { Mark } from './mark.tsx';

interface SiteMarkProps {
  site: Site;
  /** True in a document that can load nothing: the drawing then stands in it. */
  isAlone?: boolean;
}

/** The mark of the site: its own logo, or the woven diamond. The name stands beside it, so it has no words. */
export function SiteMark({ site, isAlone = false }: SiteMarkProps) {
  const { logo, colours } = site.settings;
  if (!logo) return <Mark accent={colours.accent} />;
  const address = isAlone ? `data:image/svg+xml;base64,${Buffer.from(logo.svg).toString('base64')}` : '/mark.svg';
  return <img class="mark" src={address} width={32} height={32} alt="" />;
}
