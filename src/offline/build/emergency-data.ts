import { escapeText } from '../../components/escape-text.ts';
import { regionName } from '../../locale/format.ts';
import { urgentContacts } from '../../locale/selections.ts';
import { codedCountries } from '../../locale/short-links.ts';
import type { Site } from '../../locale/site.ts';
import { groupedNumber } from '../../locale/telephone.ts';
import { isCalled } from '../../model/channels.ts';
import type { EmergencyData } from '../worker/emergency-page.ts';

/** @returns what the worker carries for the case that nothing else is left: the urgent numbers of every country */
export function emergencyData(site: Site): EmergencyData {
  const { countries } = site.library;
  return {
    build: site.buildId,
    name: site.name,
    exit: site.settings.exit,
    countries: codedCountries(site).map(({ id, region }) => {
      const { emergency, hotline } = urgentContacts(site.library, id);
      const numbers = [emergency, hotline]
        .flatMap(({ facts }) => facts.channels.filter(isCalled))
        .map(({ number }): [string, string] => [number, groupedNumber(number)]);
      return { id, region, numbers };
    }),
    languages: Object.fromEntries(
      site.locales.map(({ tag }) => {
        const ui = site.ui(site.interfaceTagOf(tag));
        const text = (...message: Parameters<typeof ui.text>) => escapeText(ui.text(...message));
        const words = {
          dir: ui.locale.dir,
          title: text('offline.title'),
          text: text('offline.text'),
          exit: text('exit.label'),
          again: text('offline.again'),
          countries: countries.map(({ facts }) => escapeText(regionName(ui, facts.region))),
        };
        return [tag, words];
      }),
    ),
  };
}
