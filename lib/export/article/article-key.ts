import { createHash } from 'node:crypto';
import type { Page } from '../page.ts';
import { findArticle } from './find-article.ts';

const known = new WeakMap<Page, string>();

/**
 * Stands for what a page has to say, its lead picture and its text, for what is made of it and kept.
 * It is that of the first time it was asked for: no step changes a text once its pictures are in place.
 */
export function articleKey(page: Page): string {
  const key = known.get(page) ?? digest(JSON.stringify(findArticle(page) ?? null));
  known.set(page, key);
  return key;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
