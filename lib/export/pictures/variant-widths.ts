/** Widths that pictures are made in, besides the largest that is of use. */
const steps = [480, 800, 1200, 1600];

/** A step this near to the largest width is left out. */
const near = 0.85;

/** The widths in pixels to make of a picture that is shown at most `most` CSS pixels wide, smallest first. */
export function variantWidths(width: number, most: number): readonly number[] {
  // Beyond two pixels of the screen for one of CSS no eye sees a difference.
  const largest = Math.min(width, 2 * most);
  return [...steps.filter((step) => step < largest * near), largest];
}
