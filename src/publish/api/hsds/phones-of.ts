import { regionName } from '../../../locale/format.ts';
import type { Ui } from '../../../locale/messages.ts';
import type { Channel } from '../../../model/schema/contact.ts';
import type { Service } from '../schema/services-file.ts';
import { hsdsId } from './hsds-id.ts';

/**
 * Writes numbers to call and to send an SMS to. A short number stays as it is dialled: it has no international form, so its description
 * says in which country it works.
 * @param region country whose short numbers these are, `KW`; undefined when that is not known
 */
export function phonesOf(
  id: string,
  channels: readonly Channel[],
  region: string | undefined,
  ui: Ui,
): Service['phones'] {
  return channels.flatMap((channel) => {
    if (channel.type !== 'phone' && channel.type !== 'short-code' && channel.type !== 'sms') return [];
    const { number, role, type } = channel;
    const works =
      number.startsWith('+') || region === undefined
        ? []
        : [ui.text('data.short-code', { country: regionName(ui, region) })];
    const parts = [...(role === undefined ? [] : [ui.text(`role.${role}`)]), ...works];
    return [
      {
        id: hsdsId('contact', id, type, number),
        number,
        type: type === 'sms' ? ('text' as const) : ('voice' as const),
        ...(parts.length > 0 && { description: parts.join(' · ') }),
      },
    ];
  });
}
