import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The root element of an XML document, or why there is none, as a sentence. */
export function readXml(text: string): Element | string {
  try {
    const root = fromXml(text).children.find((child) => child.type === 'element');
    return root ?? 'the document has no root element';
  } catch (error) {
    return `the feed is no XML: ${error instanceof Error ? error.message : String(error)}`;
  }
}
