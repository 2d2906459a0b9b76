import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What Readability finds on a page. */
export interface ReaderMode {
  readonly title: string;
  readonly byline: string;
  /** The text as a reader sees it who unfolds what is folded. */
  readonly text: string;
}

const library = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** Reads the page that is open as the reader mode of Firefox does, and draws what it keeps. */
export async function readInReaderMode(page: Page): Promise<ReaderMode> {
  const source = await readFile(library, 'utf8');
  const article: { title: string; byline: string; content: string } = await page.evaluate(
    `(() => { ${source}; return new Readability(document.cloneNode(true)).parse(); })()`,
  );
  await page.goto('about:blank');
  await page.setContent(article.content);
  const text = await page.evaluate(() => {
    // The browser takes attributes that it does not know from what it shows (nsTreeSanitizer.cpp).
    for (const note of document.querySelectorAll('[popover]')) note.removeAttribute('popover');
    for (const fold of document.querySelectorAll('details')) {
      fold.removeAttribute('name');
      fold.open = true;
    }
    // biome-ignore lint/performance/useDomNodeTextContent: only what is drawn counts
    return document.body.innerText;
  });
  return { title: article.title, byline: article.byline, text };
}
