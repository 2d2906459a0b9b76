import { readInReaderMode } from '../support/parity/read-in-reader-mode.ts';
import { bothSites, expect, test } from '../support/test.ts';

for (const name of bothSites) {
  test(`reader mode keeps every note and caption of ${name}, in order, and no outline`, async ({
    page,
    serve,
  }) => {
    test.setTimeout(300_000);
    const site = await serve(name);
    let counted = 0;
    for (const post of site.posts) {
      await page.goto(site.origin + post);
      // What is shorter is no article to Readability.
      if (((await page.locator('.prose').textContent()) ?? '').length < 500) continue;
      const parts = await page
        .locator('.prose :is(.note, figcaption, .callout)')
        .evaluateAll((all) =>
          all.map((element) => {
            // What can only be pressed is not read: a marker.
            const copy = element.cloneNode(true) as Element;
            for (const button of copy.querySelectorAll('button')) button.remove();
            return copy.textContent ?? '';
          }),
        );
      const outline = await page.locator('nav.toc').count();
      const article = await readInReaderMode(page);
      const text = letters(article.text);
      let from = 0;
      for (const part of parts.map(letters)) {
        const at = text.indexOf(part.slice(0, 40), from);
        expect(at, `${post}: ${part}`).toBeGreaterThanOrEqual(0);
        from = at;
        counted += 1;
      }
      // Of a short article Readability keeps whatever there is.
      if (outline > 0 && text.length > 1000) expect(text).not.toContain('Onthispage');
      expect(article.byline, post).not.toBe('');
    }
    expect(counted).toBeGreaterThan(50);
  });
}

/** The letters and digits of a text. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
