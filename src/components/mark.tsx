import type { JSX } from 'preact';

/** What the mark needs to know. */
export interface MarkProps {
  /** Edge in CSS pixels; multiples of 16 keep the steps sharp. */
  size?: number;
  /** Second colour, `#e0912f`. */
  accent: string;
}

/**
 * The woven diamond, after Gulf sadu weaving. It says nothing about work or help: a watched phone may show it.
 * The ring takes the colour of the text around it; `.mark__thread` may recolour the rest.
 */
export function Mark({ size = 32, accent }: MarkProps): JSX.Element {
  return (
    <svg
      class="mark"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="currentColor"
      fill-rule="evenodd"
      aria-hidden="true"
      focusable="false"
    >
      <path d={diamond(8) + diamond(5)} />
      <path class="mark__thread" fill={accent} d={diamond(4) + diamond(1) + corners} />
    </svg>
  );
}

const corners = [
  `M0 0h4${'v1h-1'.repeat(4)}`,
  `M16 0h-4${'v1h1'.repeat(4)}`,
  `M0 16h4${'v-1h-1'.repeat(4)}`,
  `M16 16h-4${'v-1h1'.repeat(4)}`,
].join('');

/** A diamond about the middle of the 16 grid, its sides climbing thread by thread. Even-odd filling nests them. */
function diamond(radius: number): string {
  const steps = radius - 1;
  const sides = ['v1h1', 'h-1v1', 'v-1h-1', 'h1v-1'].map((step) => step.repeat(steps));
  return `M7 ${8 - radius}h2${sides[0]}v2${sides[1]}h-2${sides[2]}v-2${sides[3]}`;
}
