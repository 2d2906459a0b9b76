import type { Element } from 'hast';
import { hasClass } from '../has-class.ts';

// The columns of app/tokens.css in pixels, where a reader has not changed the size of the text.
const column = 646;
const columnAndMargin = 988;
const window = 'calc(100vw - 48px)';

/** How wide a picture is shown. */
export interface ShownWidth {
  /** The `sizes` of the picture (https://html.spec.whatwg.org/multipage/images.html#sizes-attributes). */
  readonly sizes: string;
  /** The most pixels of CSS that it takes. */
  readonly most: number;
}

/** How wide a picture is shown, by the elements around it, outermost first, and its width in pixels. */
export function shownWidth(image: Element, around: readonly Element[], width: number): ShownWidth {
  if (hasClass(image, 'lead-wide')) return wide();
  if (around.some((element) => hasClass(element, 'gallery'))) {
    return {
      sizes: `(min-width: 1152px) 320px, (min-width: 640px) 313px, ${window}`,
      most: column,
    };
  }
  const figures = around.filter((element) => hasClass(element, 'figure'));
  if (figures.length === 0) return atMost(Math.min(width, column));
  if (figures.some((figure) => figure.properties.dataWide !== undefined)) return wide();
  const share = figures
    .map((figure) => Number(figure.properties.dataWidth ?? 100) / 100)
    .reduce((product, each) => product * each, 1);
  // On a phone a figure takes the whole column, whatever its share.
  const shown = Math.round(column * share);
  return {
    sizes: `(min-width: ${share < 1 ? 640 : column + 48}px) ${shown}px, ${window}`,
    most: Math.max(shown, 592),
  };
}

function wide(): ShownWidth {
  return {
    sizes: `(min-width: 1312px) ${columnAndMargin}px, (min-width: 1152px) 75vw, (min-width: ${column + 48}px) ${column}px, ${window}`,
    most: columnAndMargin,
  };
}

function atMost(width: number): ShownWidth {
  return { sizes: `(min-width: ${width + 48}px) ${width}px, ${window}`, most: width };
}
