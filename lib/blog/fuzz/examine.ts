import { renderToStaticMarkup } from 'react-dom/server';
import { proseComponents } from '#components/prose/prose-components.ts';
import { buildLibrary, type LibraryResult } from '../../content/build-library.ts';
import type { EntryFolder } from '../../content/content-folder.ts';
import { readFolder } from '../../content/read-folder.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parsePost } from '../../mdx/parse-post.ts';
import { renderPost } from '../../mdx/render-post.ts';
import { createAddresses } from '../../site/address.ts';
import { mapSite } from '../site-map.ts';
import { surroundingsOf } from '../surroundings.ts';

/** A content folder in which one post can be changed at a time. */
export interface Subject {
  readonly posts: readonly EntryFolder[];
  /** Reads `bytes` as the text of a post, draws it if asked, and throws when that does not end as it should. */
  examine(post: EntryFolder, bytes: Buffer, draw: boolean): Promise<void>;
}

/** Opens a content folder for changes that never reach the disk. */
export function openSubject(contentDir: string): Subject {
  const folder = readFolder(contentDir);
  const options = { now: Date.UTC(2027, 0), includeUnpublished: true };
  const { library: whole } = buildLibrary(folder, options);
  if (!whole) throw new Error(`${contentDir} cannot be read`);
  const world = {
    options: { ...options, contentDir, publicDir: '/none', basePath: '' },
    siteMap: mapSite(whole),
    addresses: createAddresses(''),
    glossary: whole.glossary,
  };
  return {
    posts: folder.posts.filter(({ index }) => index.bytes),
    async examine(post, bytes, draw) {
      const changed = { ...post, index: { file: post.index.file, bytes } };
      const result = buildLibrary({ ...folder, posts: [changed], pages: [] }, options);
      const text = textOf(result);
      if (!text) {
        if (!result.diagnostics.some(isError)) throw new Error('the post is gone without a word');
        for (const found of result.diagnostics) checkPlace(found);
        return;
      }
      const path = `/posts/${text.slug}/`;
      const parsed = await parsePost(text.text, surroundingsOf(text, path, world));
      for (const found of [...result.diagnostics, ...parsed.diagnostics]) {
        checkPlace(found, text.text);
      }
      if (draw) renderToStaticMarkup(await renderPost(parsed.tree, proseComponents));
    },
  };
}

function textOf({ library, unlisted }: LibraryResult) {
  return library?.posts[0] ?? unlisted[0];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** A finding must lead to a place that is there. */
function checkPlace(found: Diagnostic, text?: string): void {
  const { file, range, message, hint } = found;
  if (!file || !message || !hint) throw new Error(`an empty message: ${JSON.stringify(found)}`);
  if (!range || text === undefined || !file.endsWith('/index.mdx')) return;
  const line = text.split(/\r\n|[\r\n]/)[range.line - 1];
  const isThere = line !== undefined && range.column >= 1 && range.column <= line.length + 1;
  if (!isThere) throw new Error(`no such place: ${JSON.stringify(found).slice(0, 500)}`);
}
