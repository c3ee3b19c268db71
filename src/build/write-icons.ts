import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hasOwnLook } from '../locale/icons.ts';
import type { Site } from '../locale/site.ts';
import { ownSettings } from '../model/schema/site-settings.ts';

/**
 * Writes the pictures by which phones and browsers know the site: its own logo, or the woven diamond in its colours.
 * @param project folder of the code
 * @param out folder of the site that is being made
 */
export function writeIcons(project: string, site: Site, out: string): void {
  const { logo, colours } = site.settings;
  const assets = `${project}/src/assets`;
  for (const name of readdirSync(assets)) {
    if (!name.endsWith('.svg')) {
      if (hasOwnLook(site)) copyFileSync(`${assets}/${name}`, `${out}/${name}`);
      continue;
    }
    const drawn = readFileSync(`${assets}/${name}`, 'utf8')
      .replaceAll(ownSettings.colours.brand, colours.brand)
      .replaceAll(ownSettings.colours.accent, colours.accent);
    writeFileSync(`${out}/${name}`, logo?.svg ?? drawn);
  }
  for (const [name, path] of logo?.icons ?? []) copyFileSync(path, `${out}/${name}`);
}
