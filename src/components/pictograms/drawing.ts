/** Path data that begins with `M`, or a circle as `[cx, cy, r]`. Coordinates lie on a grid of 48 by 48. */
export type Shape = string | readonly [cx: number, cy: number, r: number];

/** A pictogram: one warm tint underneath, then the lines that must be understood without it. */
export interface Drawing {
  /** The one filled shape. It never carries the meaning alone: forced colours and bad printers may lose it. */
  readonly accent: Shape;
  /** The strokes over the tint. */
  readonly lines: readonly Shape[];
  /** Set where the picture shows the direction of reading or of walking, and so flips in right-to-left text. */
  readonly mirrors?: true;
}
