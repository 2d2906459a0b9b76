import type { Entry } from '#lib/blog.ts';
import { portableArticle } from '../article/portable-article.ts';
import type { Fault } from '../fault.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import { articleTree } from './article-tree.ts';
import { llmsText } from './llms-text.ts';
import { postFrontMatter } from './post-front-matter.ts';
import { serializeMarkdown } from './serialize-markdown.ts';

/**
 * Writes each published post as Markdown beside the folder of its page, the list of them as
 * `llms.txt`, and all of them as `llms-full.txt`. A file of the same name in `public/` is left as it is.
 */
export function writeMarkdown({ site, pages, files }: Output): readonly Fault[] {
  const { addresses, settings } = site.blog;
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  const placeOf = (address: string) => localPath(address, '', site)?.path ?? '';
  const entries = site.blog.entries();
  const texts = entries.map((entry) => {
    const text = markdownOf(entry);
    files.set(placeOf(addresses.markdown(entry.slug)), { body: text });
    return text;
  });
  put('llms.txt', llmsText(site.blog, entries));
  put('llms-full.txt', texts.join('\n'));
  return [];

  function markdownOf(entry: Entry): string {
    const url = addresses.absolute(entry.href, settings.origin);
    const page = pageAt.get(placeOf(entry.href));
    const article = page && portableArticle(page, { drawings: 'text' });
    const children = article ? articleTree(article, url).children : [];
    const title = { type: 'text', value: entry.title } as const;
    const text = serializeMarkdown({
      type: 'root',
      children: [{ type: 'heading', depth: 1, children: [title] }, ...children],
    });
    return `---\n${postFrontMatter(entry, url)}---\n\n${text}`;
  }

  function put(name: string, body: string): void {
    if (!files.has(name)) files.set(name, { body });
  }
}
