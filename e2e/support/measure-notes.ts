import type { Page } from '@playwright/test';
import { laidOut } from './laid-out.ts';

/** The place of something on the page, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A note that stands in the margin. */
export interface PlacedNote {
  readonly name: string;
  readonly box: Box;
  /** The first marker of the note. */
  readonly marker: Box;
  /** The table or figure that the marker stands in, beside or above which the note is put. */
  readonly block?: Box & { readonly wide: boolean };
  /** Height of a line of the note, and of the line that holds the marker. */
  readonly line: number;
  readonly markerLine: number;
}

/** Where the notes of a page stand, and what they must not touch. */
export interface Margin {
  readonly notes: readonly PlacedNote[];
  readonly others: readonly { readonly name: string; readonly box: Box }[];
  readonly text: Box;
  /** The width of the window without a scroll bar. */
  readonly width: number;
}

/** Measures every note that is visible, and everything beside the notes. */
export async function measureNotes(page: Page): Promise<Margin> {
  await laidOut(page);
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top: top + scrollY, right, bottom: bottom + scrollY };
    };
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    const lineOf = (element: Element) => Number.parseFloat(getComputedStyle(element).lineHeight);
    const prose = document.querySelector('.prose');
    if (!prose) throw new Error('the page has no text');
    return {
      width: document.documentElement.clientWidth,
      text: boxOf(prose),
      notes: all('.note').map((note) => {
        const marker = document.querySelector(`[popovertarget="${note.id}"]`);
        if (!marker) throw new Error(`${note.id} has no marker`);
        const block = marker.closest('.table-frame, .figure');
        return {
          name: note.id,
          box: boxOf(note),
          marker: boxOf(marker),
          line: lineOf(note),
          markerLine: lineOf(marker.parentElement ?? marker),
          ...(block && {
            block: { ...boxOf(block), wide: block.closest('[data-wide], .gallery') !== null },
          }),
        };
      }),
      others: all(
        '.figure, .table-frame, .chart, .diagram, .toc, .lead, .after, .prose pre, .prose > p',
      )
        .filter((each) => !each.closest('.note'))
        .map((each) => ({ name: `${each.tagName}.${each.className}`, box: boxOf(each) })),
    };
  });
}

/** Whether two boxes share more than the rounding of half a pixel. */
export function overlap(a: Box, b: Box): boolean {
  const give = 0.5;
  return (
    a.left < b.right - give &&
    b.left < a.right - give &&
    a.top < b.bottom - give &&
    b.top < a.bottom - give
  );
}
