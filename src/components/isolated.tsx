import { groupedNumber, telephoneAddress } from '../locale/telephone.ts';

/** Text whose direction must not mix with the text round it: numbers of laws, e-mail and web addresses. */
export function Isolated({ children }: { children: string }) {
  return <bdi dir="ltr">{children}</bdi>;
}

export interface PhoneProps {
  /** E.164 number or short code, ASCII digits. */
  number: string;
}

/**
 * A number to call, the only way a number is printed in running text: a `tel:` link, left to right, isolated.
 * Without isolation `+965 2558 9696` is painted as `9696 2558 965+` in a right-to-left text.
 */
export function Phone({ number }: PhoneProps) {
  return (
    <a href={telephoneAddress(number)} dir="ltr" class="phone">
      <bdi>{groupedNumber(number)}</bdi>
    </a>
  );
}
