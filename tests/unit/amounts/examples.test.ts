import { describe, expect, test } from 'vitest';
import * as kuwait from '../../../src/model/amounts/kuwait.ts';
import * as qatar from '../../../src/model/amounts/qatar.ts';
import { amountRates } from '../../../src/model/amounts/rates.ts';
import type { Steps } from '../../../src/model/amounts/steps.ts';
import { unpaidWages } from '../../../src/model/amounts/unpaid.ts';
import { realSite } from '../../content/real-content.ts';

const rates = amountRates(realSite().library);
const result = (steps: Steps) => steps.at(-1)?.coins;

describe('worked examples that a source prints, to the fils and the dirham', () => {
  test('30 days of unused leave at KD 350: KD 403.846 (Arab Times, leave in January 2019)', () => {
    const service = { wage: 350_000, months: 0, resigns: false, leaveTenths: 300 };
    expect(result(kuwait.companyEndOfService(service, rates.kuwait))).toBe(403_846);
  });

  test('an hour of overtime at KD 250, counted with 30 days: KD 1.302 (arabiangulflife.com, which cuts it to 1.300)', () => {
    const steps = kuwait.overtime(250_000, 10, rates.kuwait.otherMonthDays, rates.kuwait);
    expect(result(steps)).toBe(1_302);
    expect(steps[0]?.coins).toBe(1_042);
  });

  test('4 years at QR 3,000: QR 2,100 a year, QR 8,400 (FridayMarket)', () => {
    const steps = qatar.endOfService(3_000_00, 48, false, rates.qatar);
    expect(steps.map(({ coins }) => coins)).toEqual([100_00, 2_100_00, 8_400_00]);
  });

  test('2 years at QR 2,000: QR 2,800 (WelcomeQatar, which prints 1,400 a year)', () => {
    const steps = qatar.endOfService(2_000_00, 24, false, rates.qatar);
    expect(steps.map(({ coins }) => coins)).toEqual([66_67, 1_400_00, 2_800_00]);
  });

  test('an hour of QR 20 is QR 25 as overtime (Qatar Day, 17 April 2024), and one of QR 50 is QR 75 at night (NHRC)', () => {
    const wageOf = (hour: number) => hour * 26 * 8 * 100;
    expect(result(qatar.overtime(wageOf(20), 10, 0, rates.qatar))).toBe(25_00);
    expect(result(qatar.overtime(wageOf(50), 0, 10, rates.qatar))).toBe(75_00);
  });
});

/**
 * The Legal Clinic of Arab Times rounds the months of pay to two digits (75 / 26 = 2.88) before it multiplies, so its sums lie below the
 * exact ones by up to half a hundredth of the wage. Rounded the same way, ours are its own.
 */
describe.each([
  // wage in KD, years, months, resigns, months of pay as printed, sum as printed in KD
  [366, 6, 6, true, 4.38, 1068.72],
  [300, 7, 4, true, 5.21, 1042],
  [700, 8, 0, true, 5.88, 2744],
  [300, 8, 9, false, 6.63, 1989],
  [300, 10, 0, true, 7.88, 2364],
  [625, 10, 6, true, 8.38, 5237.5],
  [100, 3, 6, true, 2.019, 100.95],
])('KD %s, %s years and %s months, resigns: %s', (wage, years, months, resigns, monthsOfPay, printed) => {
  test(`is ${printed} as Arab Times rounds, and exact here`, () => {
    const service = { wage: wage * 1000, months: years * 12 + months, resigns, leaveTenths: 0 };
    const coins = result(kuwait.companyEndOfService(service, rates.kuwait)) ?? 0;
    const total = years * 12 + months;
    const exact = (Math.min(total, 60) * 15) / (26 * 12) + Math.max(0, total - 60) / 12;
    // The page cuts 2.8846 to 2.88 and does not round it up, so up to a hundredth of a month may be missing.
    expect(exact - monthsOfPay).toBeGreaterThanOrEqual(0);
    expect(exact - monthsOfPay).toBeLessThan(0.01);
    const ofPrinted = printed / (monthsOfPay * wage);
    expect(Math.abs(coins / 1000 - exact * wage * ofPrinted)).toBeLessThanOrEqual(0.002);
  });
});

describe('rules of the law', () => {
  const pay = (years: number, resigns: boolean) =>
    result(kuwait.companyEndOfService({ wage: 260_000, months: years * 12, resigns, leaveTenths: 0 }, rates.kuwait));

  test('in Kuwait who resigns gets nothing before 3 years, half before 5, two thirds before 10, then all', () => {
    expect([2, 3, 4, 5, 9, 10].map((years) => pay(years, true))).toEqual([
      0, 225_000, 300_000, 500_000, 1_193_333, 2_050_000,
    ]);
    expect(pay(2, false)).toBe(300_000);
  });

  test('it is never more than the pay of 18 months', () => {
    expect(pay(30, false)).toBe(18 * 260_000);
    expect(pay(20, false)).toBe(750_000 + 15 * 260_000);
  });

  test('a domestic worker in Kuwait gets a month for each full year', () => {
    expect(result(kuwait.domesticEndOfService({ wage: 120_000, months: 35 }, rates.kuwait))).toBe(240_000);
  });

  test('notice in Kuwait is paid with three months', () => {
    expect(result(kuwait.noticePay(150_500, rates.kuwait))).toBe(451_500);
  });

  test('in Qatar nothing is due before one year, and parts of a year count after it', () => {
    expect(result(qatar.endOfService(1_000_00, 11, false, rates.qatar))).toBe(0);
    expect(result(qatar.endOfService(1_000_00, 18, true, rates.qatar))).toBe(1_050_00);
  });

  test('unpaid wages are what was agreed less what came, and never below nothing', () => {
    expect(result(unpaidWages(120_000, 25, 100_000, 'KWD'))).toBe(200_000);
    expect(result(unpaidWages(120_000, 10, 200_000, 'KWD'))).toBe(0);
  });
});

test('no sum is off by a coin from a calculation with fractions of any size', () => {
  const round = (top: bigint, bottom: bigint) => (2n * top + bottom) / (2n * bottom);
  const wages = [60_000, 75_000, 123_457, 99_999_999];
  for (const wage of wages)
    for (const months of [1, 13, 35, 36, 59, 60, 61, 119, 120, 121, 300, 720])
      for (const resigns of [true, false])
        for (const leaveTenths of [0, 5, 137, 10_000]) {
          const early = BigInt(Math.min(months, 60));
          const late = BigInt(Math.max(0, months - 60));
          const months18 = 18n * 312n;
          const earned = early * 15n + late * 26n;
          const capped = earned < months18 ? earned : months18;
          const [top, bottom] =
            !resigns || months >= 120 ? [1n, 1n] : months < 36 ? [0n, 1n] : months < 60 ? [1n, 2n] : [2n, 3n];
          const exact = round(
            BigInt(wage) * (capped * top * 260n + BigInt(leaveTenths) * 312n * bottom),
            312n * bottom * 260n,
          );
          expect(result(kuwait.companyEndOfService({ wage, months, resigns, leaveTenths }, rates.kuwait))).toBe(
            Number(exact),
          );
        }
});
