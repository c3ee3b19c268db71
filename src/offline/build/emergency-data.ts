import { exitAddress } from '../../components/exit-link.tsx';
import { regionName } from '../../locale/format.ts';
import { urgentContacts } from '../../locale/selections.ts';
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
    exit: exitAddress,
    countries: countries.map(({ id }) => {
      const { emergency, hotline } = urgentContacts(site.library, id);
      const numbers = [emergency, hotline]
        .flatMap(({ facts }) => facts.channels.filter(isCalled))
        .map(({ number }): [string, string] => [number, groupedNumber(number)]);
      return { id, numbers };
    }),
    languages: Object.fromEntries(
      site.locales.map(({ tag }) => {
        const ui = site.ui(site.interfaceTagOf(tag));
        const words = {
          dir: ui.locale.dir,
          title: ui.text('offline.title'),
          text: ui.text('offline.text'),
          exit: ui.text('exit.label'),
          again: ui.text('offline.again'),
          countries: countries.map(({ facts }) => regionName(ui, facts.region)),
        };
        return [tag, words];
      }),
    ),
  };
}
