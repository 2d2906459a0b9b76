import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Edition } from './edition.ts';

/** A document of a book. */
export interface BookItem {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  /** https://www.w3.org/TR/epub-33/#app-item-properties-vocab */
  readonly properties?: readonly string[];
  /** Whether it is read in its turn. */
  readonly isRead?: boolean;
}

/** The package document of a book (https://www.w3.org/TR/epub-33/#sec-package-doc). */
export function writePackage(edition: Edition, items: readonly BookItem[]): string {
  const { title, description, authors, site, language, id, url, updated, pictures } = edition;
  const hasPictures = pictures.length > 0;
  const schema = (property: string, value: string) =>
    x('meta', { property: `schema:${property}` }, value);
  const metadata = [
    x('dc:identifier', { id: 'id' }, id),
    x('dc:title', title),
    x('dc:language', language),
    ...authors.map((author) => x('dc:creator', author)),
    x('dc:publisher', site),
    x('dc:description', description),
    x('dc:source', url),
    x('dc:date', updated.toISOString().slice(0, 10)),
    x('meta', { property: 'dcterms:modified' }, updated.toISOString().replace(/\.\d+Z$/, 'Z')),
    x('meta', { name: 'cover', content: 'cover-image' }),
    schema('accessMode', 'textual'),
    ...(hasPictures ? [schema('accessMode', 'visual')] : []),
    schema('accessModeSufficient', 'textual'),
    schema('accessibilityFeature', 'tableOfContents'),
    schema('accessibilityFeature', 'readingOrder'),
    ...(hasPictures ? [schema('accessibilityFeature', 'alternativeText')] : []),
    schema('accessibilityHazard', 'none'),
    schema(
      'accessibilitySummary',
      'Text with headings; pictures and drawings are described in words.',
    ),
  ];
  const root: Element = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': language,
      prefix: 'schema: http://schema.org/',
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata),
      x(
        'manifest',
        items.map(({ id: name, href, type, properties = [] }) =>
          x('item', {
            id: name,
            href,
            'media-type': type,
            properties: properties.length > 0 ? properties.join(' ') : undefined,
          }),
        ),
      ),
      x(
        'spine',
        items.filter(({ isRead }) => isRead).map(({ id: name }) => x('itemref', { idref: name })),
      ),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
}
