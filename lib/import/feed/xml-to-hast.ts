import { XmlCdata, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { localName } from './parse-xml.ts';

/** XHTML in a feed as the tree of the same HTML; positions are the lines of the feed. */
export function xmlToHast(element: XmlElement, lineAt: (offset: number) => number): Root {
  const tree: Root = { type: 'root', children: convert(element, lineAt) };
  visit(tree, 'element', (node) => {
    // A name space says nothing in HTML.
    delete node.properties.xmlns;
  });
  return tree;
}

function convert(parent: XmlElement, lineAt: (offset: number) => number): ElementContent[] {
  return parent.children.flatMap((child): ElementContent[] => {
    if (child instanceof XmlText || child instanceof XmlCdata)
      return [{ type: 'text', value: child.text }];
    if (!(child instanceof XmlElement)) return [];
    const { xmlns: _namespace, ...attributes } = child.attributes;
    const element = h(localName(child), attributes, convert(child, lineAt));
    const point = { line: lineAt(child.start), column: 1 };
    return [{ ...element, position: { start: point, end: point } } as ElementContent];
  });
}
