import type { Element, Root } from 'hast';
import { isElement } from 'hast-util-is-element';
import { toXast } from 'hast-util-to-xast';
import { webNamespaces } from 'web-namespaces';
import { toXml } from 'xast-util-to-xml';
import { visitElements } from '../visit-elements.ts';

/** The namespace of `epub:type`. */
const epub = 'http://www.idpf.org/2007/ops';

/** A tree of HTML as XHTML, as books have it (https://www.w3.org/TR/epub-33/#sec-xhtml). It changes the tree. */
export function toXhtml(html: Element): string {
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  visitElements(root, (element) => {
    if (isElement(element, 'math')) element.properties.xmlns = webNamespaces.mathml;
  });
  html.properties['xmlns:epub'] = epub;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(toXast(root), { closeEmptyElements: true })}\n`;
}
