import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isCallable } from './channels.ts';
import { findItem, type Library } from './library.ts';
import type { Problem } from './problem.ts';

/** Checks of contacts that a schema cannot express. */
export function checkContacts(library: Library, report: (problem: Problem) => void): void {
  for (const item of [...library.contacts, ...library.heldContacts]) {
    const say = (path: readonly (string | number)[], wrong: string, mend: string) =>
      report({ file: item.file, line: item.lineOf(path), field: [item.id, ...path].join('.'), wrong, mend });
    for (const [index, channel] of item.facts.channels.entries()) {
      if (channel.type !== 'phone' && channel.type !== 'whatsapp') continue;
      // Only full numbers go through the phone library: it turns 112 into a wrong link (tel:+965112).
      const parsed = parsePhoneNumberFromString(channel.number);
      if (item.facts.use === 'candidate' && channel.role !== 'from-abroad' && !parsed?.isPossible()) {
        say(
          ['channels', index, 'number'],
          `${channel.number} cannot be a phone number of its country`,
          'compare it digit by digit with the source',
        );
      }
    }
    if (item.facts.use === 'candidate' && item.facts.channels.length === 0)
      say(['channels'], 'has no way to reach it', 'add a channel, or set use: hold');
    const place = item.facts.place ? findItem(library, 'place', item.facts.place) : undefined;
    if (item.facts.kind === 'shelter' && place && place.facts.precision !== 'area') {
      say(
        ['place'],
        'publishes the address of a shelter',
        'give the place precision: area, and a name that is a district',
      );
    }
    if ((item.facts.kind === 'embassy' || item.facts.kind === 'home-country-line') && !item.facts.origin) {
      say(['origin'], 'is missing', 'say which nationality it serves');
    }
  }
  for (const country of library.countries) {
    const emergency = findItem(library, 'contact', country.facts.emergency);
    if (emergency && !isCallable(emergency)) {
      report({
        file: country.file,
        line: country.lineOf(['emergency']),
        field: 'emergency',
        wrong: 'names a contact without a phone number',
        mend: 'name the emergency number',
      });
    }
  }
}
