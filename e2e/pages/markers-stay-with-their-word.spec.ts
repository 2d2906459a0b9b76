import type { Page } from '@playwright/test';
import { laidOut } from '../support/laid-out.ts';
import { bothSites, expect, test } from '../support/test.ts';

const widths = Array.from({ length: 20 }, (_, index) => 320 + 20 * index);

for (const name of bothSites) {
  test(`no marker of ${name} stands first on a line away from its word`, async ({
    page,
    serve,
  }) => {
    test.setTimeout(600_000);
    const site = await serve(name);
    for (const post of site.posts) {
      await page.goto(site.origin + post);
      await openFolds(page);
      await laidOut(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await strayMarkers(page), `${post} at ${width}`).toEqual([]);
      }
    }
  });
}

/** Opens what is folded. Tabs of one group are parted, so that all of them stay open. */
async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.removeAttribute('name');
      fold.open = true;
    }
  });
}

/** Markers whose line does not hold the last character of the text before them. */
function strayMarkers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stray: string[] = [];
    for (const marker of document.querySelectorAll('.marker')) {
      if (!marker.checkVisibility()) continue;
      const before = characterBefore(marker);
      if (!before) continue;
      const box = marker.getBoundingClientRect();
      const middle = (box.top + box.bottom) / 2;
      const onLine = middle > before.top - 6 && middle < before.bottom + 6;
      if (!onLine || box.right < before.right) stray.push(marker.id);
    }
    return stray;

    /** Where the last visible character before a marker is drawn; nothing at the beginning of a block. */
    function characterBefore(marker: Element): DOMRect | undefined {
      const block = marker.closest('p, li, td, th, figcaption, summary, h2, h3, h4, .p, .note');
      if (!block) return undefined;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let found: DOMRect | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (marker.contains(node)) return found;
        const skip = node.parentElement?.closest('.note, .marker, .expansion');
        if (skip && skip !== block) continue;
        const text = node.textContent ?? '';
        const end = text.replaceAll('\u2060', '').trimEnd().length;
        if (end === 0) continue;
        const range = document.createRange();
        range.setStart(node, text.trimEnd().length - 1);
        range.setEnd(node, text.trimEnd().length);
        found = range.getBoundingClientRect();
      }
      return found;
    }
  });
}
