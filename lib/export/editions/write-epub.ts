import { type Zippable, zipSync } from 'fflate';
import type { Element, Root } from 'hast';
import { isElement } from 'hast-util-is-element';
import { h } from 'hastscript';
import { visitElements } from '../visit-elements.ts';
import { chapterContent, chapterHead, isNoteLink, type Places } from './chapter-content.ts';
import type { Edition } from './edition.ts';
import { toXhtml } from './to-xhtml.ts';
import { type BookItem, writePackage } from './write-package.ts';

const xhtml = 'application/xhtml+xml';
const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The same in every book, and in every time zone: files of an archive have a local time. */
const mtime = new Date(1980, 0, 1);

/** An edition as EPUB 3.3 (https://www.w3.org/TR/epub-33/): the same bytes for the same edition. */
export async function writeEpub(edition: Edition, css: string): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const shown = new Set<string>();
  const noticing: Places = {
    ...places,
    picture: (name) => {
      shown.add(name);
      return places.picture(name);
    },
  };
  const chapters: { readonly text: Uint8Array; readonly properties: readonly string[] }[] = [];
  for (const [index, head] of edition.chapters.entries()) {
    const text = await chapterContent(edition, index, noticing);
    const tree = document(edition, head.title, [...chapterHead(head), ...text]);
    const properties = prepare(tree);
    chapters.push({ text: encoder.encode(toXhtml(tree)), properties });
  }
  const pictures = edition.pictures.filter(({ name }) => shown.has(name));
  const items: readonly BookItem[] = [
    { id: 'nav', href: 'nav.xhtml', type: xhtml, properties: ['nav'] },
    { id: 'style', href: 'style.css', type: 'text/css' },
    { id: 'cover-image', href: 'cover.png', type: 'image/png', properties: ['cover-image'] },
    { id: 'cover', href: 'cover.xhtml', type: xhtml, isRead: true },
    ...chapters.map(({ properties }, index) => ({
      id: `chapter-${index + 1}`,
      href: chapterFile(index),
      type: xhtml,
      properties,
      isRead: true,
    })),
    ...pictures.map(({ name, type }) => ({
      id: `picture-${name.replace(/\..*/, '')}`,
      href: places.picture(name),
      type,
    })),
  ];
  const cover = document(edition, edition.title, [
    h('p', h('img', { src: 'cover.png', alt: `Cover: ${edition.title}` })),
  ]);
  const deflated = (text: string) => encoder.encode(text);
  const files: Zippable = {
    mimetype: [encoder.encode('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': deflated(container),
    'book/package.opf': deflated(writePackage({ ...edition, pictures }, items)),
    'book/nav.xhtml': deflated(toXhtml(navigation(edition))),
    'book/style.css': deflated(css),
    'book/cover.png': [edition.cover, { level: 0 }],
    'book/cover.xhtml': deflated(toXhtml(cover)),
  };
  for (const [index, { text }] of chapters.entries()) files[`book/${chapterFile(index)}`] = text;
  for (const { name, type, bytes } of pictures) {
    files[`book/${places.picture(name)}`] = [bytes, { level: type === 'image/svg+xml' ? 6 : 0 }];
  }
  return zipSync(files, { mtime, level: 9 });
}

const places = {
  picture: (name: string) => `pictures/${name}`,
  chapter: (index: number, id: string) => `${chapterFile(index)}${id ? `#${id}` : ''}`,
};

function chapterFile(index: number): string {
  return `chapter-${index + 1}.xhtml`;
}

function document({ language }: Edition, title: string, content: Parameters<typeof h>[2]): Element {
  return h('html', { lang: language, 'xml:lang': language }, [
    h('head', [
      h('title', title),
      h('link', { rel: 'stylesheet', href: 'style.css', type: 'text/css' }),
    ]),
    h('body', content),
  ]);
}

/** Says what notes and their marks are, and returns what else a reading system must be told of a chapter. */
function prepare(tree: Element): readonly string[] {
  const root: Root = { type: 'root', children: [tree] };
  const found = new Set<string>();
  visitElements(root, (element) => {
    const { properties } = element;
    if (isElement(element, 'math')) found.add('mathml');
    if (isElement(element, 'svg')) found.add('svg');
    if (isNoteLink(element)) {
      Object.assign(properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
    } else if (isElement(element, 'aside')) {
      Object.assign(properties, { 'epub:type': 'footnote', role: 'doc-footnote' });
    }
  });
  return [...found].sort();
}

function navigation(edition: Edition): Element {
  const { chapters, title } = edition;
  return document(edition, title, [
    h('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, [
      h('h1', title),
      h(
        'ol',
        chapters.map((chapter, index) =>
          h('li', h('a', { href: chapterFile(index) }, chapter.title)),
        ),
      ),
    ]),
  ]);
}
