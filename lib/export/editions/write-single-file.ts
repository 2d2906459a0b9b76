import { createHash } from 'node:crypto';
import { h } from 'hastscript';
import { serializePage } from '../serialize-page.ts';
import { chapterContent, chapterHead, idIn } from './chapter-content.ts';
import type { Edition } from './edition.ts';

/**
 * An edition as one HTML file that needs nothing else: its style and its pictures are in it, and its
 * own policy lets it load nothing. Machines are told that the page of the site is the text's home.
 */
export async function writeSingleFile(edition: Edition, css: string): Promise<string> {
  const { title, description, authors, site, language, url, chapters, pictures } = edition;
  const data = new Map(
    pictures.map(({ name, type, bytes }) => [
      name,
      `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  );
  const places = {
    picture: (name: string) => data.get(name) ?? '',
    chapter: (index: number, id: string) => `#${id || idIn(index, edition, 'top')}`,
  };
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const isBook = chapters.length > 1;
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('title', `${title} · ${site}`),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'description', content: description }),
    h('meta', { name: 'author', content: authors.join(', ') }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('link', { rel: 'canonical', href: url }),
    h('style', css),
  ]);
  const articles: string[] = [];
  for (const [index, chapter] of chapters.entries()) {
    const text = await chapterContent(edition, index, places);
    const id = idIn(index, edition, 'top');
    const article = h('article', { id }, [...chapterHead(chapter), ...text]);
    articles.push(serializePage({ type: 'root', children: [article] }));
  }
  const contents = h('nav', { ariaLabel: 'Contents' }, [
    h(
      'ol',
      chapters.map((chapter, index) =>
        h('li', h('a', { href: places.chapter(index, '') }, chapter.title)),
      ),
    ),
  ]);
  const body = h('body', [
    ...(isBook
      ? [h('header', [h('h1', title), h('p', { className: 'deck' }, description)]), contents]
      : []),
    h('main'),
    h('footer', [
      'From ',
      h('a', { href: url }, url),
      `, as of ${edition.updated.toISOString().slice(0, 10)}.`,
    ]),
  ]);
  const frame = serializePage({
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: language }, [head, body])],
  });
  // All texts of an author as one tree would take as much memory as the site.
  const place = frame.lastIndexOf('</main>');
  return [frame.slice(0, place), ...articles, frame.slice(place)].join('');
}
