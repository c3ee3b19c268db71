import type { ComponentChildren } from 'preact';
import type { Ui } from '../locale/messages.ts';
import { groupedNumber, telephoneAddress, whatsappAddress } from '../locale/telephone.ts';
import type { Channel } from '../model/schema/contact.ts';
import { CallButton } from './call-button.tsx';
import { Pictogram, type PictogramName } from './pictogram.tsx';
import type { View } from './view.ts';

const roleKeys = {
  hotline: 'role.hotline',
  office: 'role.office',
  emergency: 'role.emergency',
  'inside-country': 'role.inside-country',
  'from-abroad': 'role.from-abroad',
  'other-body': 'role.other-body',
} as const;

/** @returns the words for what kind of number it is */
export function roleText(role: keyof typeof roleKeys, ui: Ui): string {
  return ui.text(roleKeys[role]);
}

export interface ContactChannelProps {
  channel: Channel;
  view: View;
  /** Red, for danger. */
  urgent: boolean;
}

/** One way to reach a contact: a button that calls, or a drawing with a link or a sentence. */
export function ContactChannel({ channel, view: { ui }, urgent }: ContactChannelProps) {
  const role =
    'role' in channel && channel.role ? <span class="contact-channel__role">{roleText(channel.role, ui)}</span> : null;
  switch (channel.type) {
    case 'phone':
    case 'short-code':
      return (
        <>
          <CallButton number={channel.number} label={ui.text('call.button')} urgent={urgent} />
          {role}
        </>
      );
    case 'sms':
      return (
        <Way drawing="sms">
          {ui.text('channel.sms')}{' '}
          <Address
            href={telephoneAddress(channel.number).replace('tel:', 'sms:')}
            shown={groupedNumber(channel.number)}
          />
          {role}
        </Way>
      );
    case 'whatsapp':
      return (
        <Way drawing="whatsapp">
          {ui.text('channel.whatsapp')}{' '}
          <Address href={whatsappAddress(channel.number)} shown={groupedNumber(channel.number)} />
          {role}
        </Way>
      );
    case 'email':
      return (
        <Way drawing="email">
          <Address href={`mailto:${channel.address}`} shown={channel.address} />
          {role}
        </Way>
      );
    case 'web':
      return (
        <Way drawing="web">
          <Address href={channel.url} shown={channel.url.replace(/^https?:\/\//, '').replace(/\/$/, '')} />
        </Way>
      );
    case 'app':
      return <Way drawing="app">{ui.rich('channel.app', { name: <Name>{channel.name}</Name> })}</Way>;
    case 'portal':
      return <Way drawing="web">{ui.rich('channel.portal', { name: <Name>{channel.name}</Name> })}</Way>;
    case 'walk-in':
      return <Way drawing="walk-in">{ui.text('channel.walk-in')}</Way>;
  }
}

function Way({ drawing, children }: { drawing: PictogramName; children: ComponentChildren }) {
  return (
    <span class="contact-channel">
      <Pictogram name={drawing} size={32} />
      <span>{children}</span>
    </span>
  );
}

function Name({ children }: { children: string }) {
  return (
    <strong>
      <bdi>{children}</bdi>
    </strong>
  );
}

/** An address or number that is not called: left to right and isolated, like every number. */
function Address({ href, shown }: { href: string; shown: string }) {
  return (
    <a href={href} rel="noreferrer" dir="ltr">
      <bdi>{shown}</bdi>
    </a>
  );
}
