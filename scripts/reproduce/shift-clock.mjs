// Loaded before a build (`node --import`): its clock is CLOCK_SHIFT milliseconds ahead, as if it ran on another day. What a build takes
// from the clock and not from the commit comes out different then. Programs that the build starts, such as Pagefind, keep the real time.
// @ts-check
const shift = Number(process.env.CLOCK_SHIFT ?? 0);
const RealDate = Date;

class ShiftedDate extends RealDate {
  /** @param {any[]} parts as those of `Date` */
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(.../** @type {[any]} */ (parts));
  }

  /** @override */
  static now() {
    return RealDate.now() + shift;
  }
}

// Some programs ask for the name.
Object.defineProperty(ShiftedDate, 'name', { value: 'Date' });
if (shift !== 0) globalThis.Date = /** @type {DateConstructor} */ (/** @type {unknown} */ (ShiftedDate));
