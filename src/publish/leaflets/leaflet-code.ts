import type { Site } from '../../locale/site.ts';
import { documentCode } from '../kit/kit-code.ts';
import type { KitCode } from '../kit/kit-document.tsx';

/**
 * @param project folder of the code
 * @returns styles and script that every leaflet carries along
 */
export function leafletCode(project: string, site: Site): Promise<KitCode> {
  return documentCode(project, site, {
    styles: 'src/publish/leaflets/leaflets.css',
    script: 'src/publish/leaflets/in-the-page/fit-leaflet.ts',
  });
}
