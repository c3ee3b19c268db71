/** WCAG 2.2, success criterion 1.4.3 (minimum contrast): what text of an ordinary size needs. */
export const leastContrast = 4.5;

/**
 * @param one colour, `#0f4c4a`
 * @param other colour, `#ffffff`
 * @returns the contrast of the two, from 1 (the same) to 21 (black on white): WCAG 2.2, "contrast ratio"
 */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance", of a colour of sRGB: 0 for black, 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
