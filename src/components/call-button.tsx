import { groupedNumber, telephoneAddress } from '../locale/telephone.ts';
import { Pictogram } from './pictogram.tsx';

export interface CallButtonProps {
  /** E.164 number or short code. */
  number: string;
  /** What a tap does: `Call`. */
  label: string;
  /** Red, for danger; the others are green. */
  urgent?: boolean;
}

/** A button that calls: a link that looks like what it does and shows the number it will call. */
export function CallButton({ number, label, urgent = false }: CallButtonProps) {
  return (
    <a class={urgent ? 'call-button call-button--urgent' : 'call-button'} href={telephoneAddress(number)} dir="ltr">
      <Pictogram name="phone" size={24} />
      <span class="call-button__label">{label}</span>
      <bdi class="call-button__number">{groupedNumber(number)}</bdi>
    </a>
  );
}
