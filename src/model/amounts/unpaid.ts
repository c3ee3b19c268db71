import { type Currency, formatCoins, formatCount } from './money.ts';
import type { Steps } from './steps.ts';

/**
 * Wages that were not paid: what was agreed for the months, less what came.
 * @param wage for a month, in coins
 * @param tenths months in tenths
 * @param received in coins
 * @returns the steps; never less than nothing
 */
export function unpaidWages(wage: number, tenths: number, received: number, currency: Currency): Steps {
  const agreed = Math.round((wage * tenths) / 10);
  const shown = (coins: number) => formatCoins(coins, currency);
  return [
    { name: 'agreed', sum: `${formatCount(tenths, 10)} × ${shown(wage)}`, coins: agreed },
    { name: 'missing', sum: `${shown(agreed)} − ${shown(received)}`, coins: Math.max(0, agreed - received) },
  ];
}
