import type { JSX } from 'preact';
import type { Drawing, Shape } from './pictograms/drawing.ts';
import { helpDrawings } from './pictograms/help.ts';
import { interfaceDrawings } from './pictograms/interface.ts';
import { topicDrawings } from './pictograms/topics.ts';

const drawings = { ...topicDrawings, ...helpDrawings, ...interfaceDrawings };

/** The name of a drawing. */
export type PictogramName = keyof typeof drawings;

/** What a pictogram needs to know. */
export interface PictogramProps {
  name: PictogramName;
  /** Edge in CSS pixels. Drawn to be read from 40 up; below that only the plainest hold (arrow, check, phone). */
  size?: number;
  /** Words for a screen reader. Leave out where the same words stand beside the picture, which is nearly always. */
  label?: string | undefined;
}

/** A small drawing that stands beside words, never in place of them. It takes the colour of the text around it. */
export function Pictogram({ name, size = 48, label }: PictogramProps): JSX.Element {
  const { accent, mirrors }: Drawing = drawings[name];
  const frame = {
    class: mirrors ? 'pictogram pictogram--mirrors' : 'pictogram',
    viewBox: '0 0 48 48',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
  };
  const tint = <path class="pictogram__accent" d={outline(accent)} />;
  const strokes = <path d={linesOf(name)} />;
  if (!label) {
    return (
      <svg {...frame} aria-hidden="true" focusable="false">
        {tint}
        {strokes}
      </svg>
    );
  }
  return (
    <svg {...frame} role="img">
      <title>{label}</title>
      {tint}
      {strokes}
    </svg>
  );
}

const joined = new Map<PictogramName, string>();

/** All lines of a drawing as one path; put together once, for a drawing stands on thousands of pages. */
function linesOf(name: PictogramName): string {
  const known = joined.get(name);
  if (known !== undefined) return known;
  const { lines }: Drawing = drawings[name];
  const path = lines.map(outline).join('');
  joined.set(name, path);
  return path;
}

/**
 * Path data for a shape: a circle becomes two half turns, which weighs less than an element of its own.
 * @example outline([24, 14, 10]) // 'M14 14a10 10 0 1020 0 10 10 0 10-20 0'
 */
function outline(shape: Shape): string {
  if (typeof shape === 'string') return shape;
  const [cx, cy, r] = shape;
  return `M${cx - r} ${cy}a${r} ${r} 0 10${2 * r} 0 ${r} ${r} 0 10-${2 * r} 0`;
}
