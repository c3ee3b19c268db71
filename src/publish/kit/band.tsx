import type { Colours } from '../../model/schema/site-settings.ts';

/** More tiles than the widest piece takes; what is too much is cut off at both ends. */
const tiles = 70;

/** Edge of a tile in the units of the drawing. */
const edge = 100;

/**
 * The woven band of the site (`src/components/woven-band.css`) as a drawing: gradients become a coarse photograph in a PDF file, and a
 * drawing stays sharp on any paper.
 */
export function Band({ brand, accent }: Pick<Colours, 'brand' | 'accent'>) {
  return (
    <svg class="band" viewBox={`0 0 ${tiles * edge} ${edge}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path fill={accent} d={`M0 0h${tiles * edge}v${edge}H0z`} />
      <path fill="#fbf5ea" d={corners(0.5 * edge)} />
      <path fill={brand} d={corners(0.36 * edge)} />
    </svg>
  );
}

/** A triangle in each corner of each tile. Neighbours meet, so two tiles make one larger triangle at both edges. */
function corners(leg: number): string {
  return Array.from({ length: tiles + 1 }, (_, tile) => {
    const x = tile * edge;
    return `M${x - leg} 0h${2 * leg}L${x} ${leg}zM${x - leg} ${edge}h${2 * leg}L${x} ${edge - leg}z`;
  }).join('');
}
