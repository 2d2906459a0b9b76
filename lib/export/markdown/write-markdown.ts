import type { Entry } from '#lib/blog.ts';
import { articleKey } from '../article/article-key.ts';
import { portableArticle } from '../article/portable-article.ts';
import type { Fault } from '../fault.ts';
import { localPath } from '../local-path.ts';
import { readHead } from '../machines/read-head.ts';
import type { Output } from '../output.ts';
import type { Page } from '../page.ts';
import { articleTree } from './article-tree.ts';
import { llmsText } from './llms-text.ts';
import { postFrontMatter } from './post-front-matter.ts';
import { serializeMarkdown } from './serialize-markdown.ts';

/**
 * Writes each published post as Markdown beside the folder of its page, the list of them as
 * `llms.txt`, and all of them as `llms-full.txt`. A file of the same name in `public/` is left as it is.
 */
export async function writeMarkdown(output: Output): Promise<readonly Fault[]> {
  const { site, pages, files, store, version } = output;
  const { addresses, settings } = site.blog;
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  const placeOf = (address: string) => localPath(address, '', site)?.path ?? '';
  const entries = site.blog.entries();
  const texts: string[] = [];
  for (const entry of entries) {
    const text = await markdownOf(entry);
    files.set(placeOf(addresses.markdown(entry.slug)), { body: text });
    texts.push(text);
  }
  put('llms.txt', llmsText(site.blog, entries));
  put('llms-full.txt', texts.join('\n'));
  return [];

  async function markdownOf(entry: Entry): Promise<string> {
    const url = addresses.absolute(entry.href, settings.origin);
    const page = pageAt.get(placeOf(entry.href));
    const recipe = [version, entry.title, url, page ? articleKey(page) : ''];
    const text = await store.recall('markdown', recipe, async () =>
      new TextEncoder().encode(textOf(entry.title, url, page)),
    );
    const canonical = page && readHead(page.tree).canonical;
    const facts = postFrontMatter(entry, { url, canonical });
    return `---\n${facts}---\n\n${new TextDecoder().decode(text)}`;
  }

  function put(name: string, body: string): void {
    if (!files.has(name)) files.set(name, { body });
  }
}

function textOf(title: string, url: string, page: Page | undefined): string {
  const article = page && portableArticle(page, { drawings: 'text' });
  const children = article ? articleTree(article, url).children : [];
  return serializeMarkdown({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...children,
    ],
  });
}
