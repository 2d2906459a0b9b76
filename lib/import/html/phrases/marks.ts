import type { PhrasingContent } from 'mdast';
import { textTag } from '../jsx.ts';
import type { Mark } from '../line/piece.ts';

export const strong: Mark = {
  kind: 'strong',
  joins: true,
  wrap: (children) => ({ type: 'strong', children }),
};

export const emphasis: Mark = {
  kind: 'emphasis',
  joins: true,
  wrap: (children) => ({ type: 'emphasis', children }),
};

export const deleted: Mark = {
  kind: 'delete',
  joins: true,
  wrap: (children) => ({ type: 'delete', children }),
};

/** A component or element around words, with the attributes that it may have. */
export function tagMark(name: string, properties: Readonly<Record<string, string>> = {}): Mark {
  return {
    kind: name,
    joins: Object.keys(properties).length === 0,
    wrap: (children: PhrasingContent[]) => textTag(name, properties, children),
  };
}

/** A link around words. Links do not nest, in HTML or Markdown. */
export function linkMark(url: string, title: string | undefined): Mark {
  return {
    kind: 'link',
    joins: false,
    wrap: (children) => ({ type: 'link', url, title: title ?? null, children }),
  };
}
