import type { Element } from 'hast';
import type { Page } from '../page.ts';
import { findArticle } from './find-article.ts';

/** A copy of what a page has to say: its lead picture, if it has one, and its text. */
export function readArticle(page: Page): Element | undefined {
  const found = findArticle(page);
  if (!found) return undefined;
  // Several times as fast as structuredClone, and a tree of HTML is JSON.
  const { lead, prose }: typeof found = JSON.parse(JSON.stringify(found));
  if (lead) prose.children.unshift({ ...paragraph, children: [lead] });
  return prose;
}

const paragraph = { type: 'element', tagName: 'p', properties: {} } as const;
