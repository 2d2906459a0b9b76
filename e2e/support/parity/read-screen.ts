import type { Locator, Page } from '@playwright/test';
import { laidOut } from '../laid-out.ts';
import { wordsIn } from './words.ts';

/**
 * The words of a text that a reader of the page gets to see, who unfolds what is folded and asks for
 * each note. The list of references is passed over: on a screen it repeats what their notes say.
 */
export async function readScreen(page: Page): Promise<string[]> {
  await laidOut(page);
  const text = page.locator('.prose');
  const all = wordsIn(
    await text.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelector('.references')?.remove();
      return copy.textContent;
    }),
  );
  const seen: string[] = [];
  for (const word of all) {
    const place = text.locator(':not(.references *)').getByText(new RegExp(word)).first();
    if (!(await isSeen(place))) {
      await reveal(place, word);
      if (!(await isSeen(place))) continue;
      // A note in a note is closed before the note around it.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    seen.push(word);
  }
  return seen;
}

/** Opens the folds around an element, and the note that it is in. */
async function reveal(place: Locator, word: string): Promise<void> {
  const folds = place.locator(
    `xpath=ancestor::details[not(@open) and not(summary[contains(., "${word}")])]`,
  );
  // Each that opens is one less.
  while ((await folds.count()) > 0) await folds.first().locator('> summary').click();
  const note = place.locator('xpath=ancestor-or-self::*[@popover]');
  if ((await note.count()) === 0 || (await note.first().isVisible())) return;
  const id = await note.first().getAttribute('id');
  const marker = place.page().locator(`[popovertarget="${id}"]`).first();
  await reveal(marker, word);
  await marker.click();
}

/** Whether an element is drawn, and within the window once it is scrolled to. */
function isSeen(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return [...element.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        right > Math.max(left, 0) &&
        bottom > Math.max(top, 0) &&
        left < window.innerWidth &&
        top < window.innerHeight,
    );
  });
}
