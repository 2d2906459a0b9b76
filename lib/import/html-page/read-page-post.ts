import { readHtmlText } from '../html/read-html-text.ts';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { parsePage } from './parse-page.ts';

/** Reads the post on a page of HTML; `path` names the file. */
export function readPagePost(path: string, html: string): ImportedPost {
  const { article, furniture, metadata } = parsePage(html);
  const { url, section, title } = metadata;
  const address = (written: string) =>
    url !== undefined && URL.canParse(url) && URL.canParse(written, url)
      ? new URL(written, url).href
      : written;
  const text = readHtmlText(article, title, {
    page: url,
    link: address,
    picture: (src) => address(src),
  });
  const left = furniture.map(
    (element): Doubt => ({
      kind: 'source-part',
      line: element.position?.start.line ?? 1,
      message: `<${element.tagName}> belongs to the page around the text and is left out`,
    }),
  );
  return {
    metadata: {
      id: url ?? path,
      title,
      description: metadata.description,
      date: metadata.published,
      updated: metadata.updated,
      authors: metadata.authors.map((name) => ({ tag: undefined, name, url: undefined })),
      categories: section === undefined ? [] : [section],
      tags: metadata.tags,
      draft: false,
      slug: slugOf(url ?? path),
      source:
        url === undefined ? undefined : { url, author: metadata.authors[0], site: metadata.site },
      aliases: [],
      image: metadata.image === undefined ? undefined : { src: metadata.image, alt: '?' },
      other: new Map(),
    },
    tree: text.tree,
    facts: text.facts,
    doubts: [...left, ...text.doubts],
  };
}

function slugOf(address: string): string | undefined {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const last = path.split(/[\\/]/).findLast((part) => part !== '' && !/^index\.html?$/.test(part));
  return last?.replace(/\.(html?|php|aspx?)$/, '') || undefined;
}
