import type { Root as HtmlRoot } from 'hast';
import { type Options, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Root } from 'mdast';
import { absoluteAddresses } from '../article/absolute-addresses.ts';
import type { PortableArticle } from '../article/portable-article.ts';
import { footnotes } from './footnotes.ts';
import { formula, paragraph } from './formula.ts';
import { keepTag } from './keep-tag.ts';
import { noteReference } from './note-reference.ts';
import { taskItem } from './task-item.ts';

const kept = ['ins', 'kbd', 'mark', 'sub', 'u'];

const options: Options = {
  document: true,
  quotes: ['“”', '‘’'],
  handlers: {
    ...Object.fromEntries(kept.map((name) => [name, keepTag])),
    sup: noteReference,
    math: formula,
    p: paragraph,
    li: taskItem,
  },
};

/**
 * An article as Markdown (CommonMark with GFM, and formulas between dollars): notes are footnotes,
 * captions are paragraphs under what they describe. `url` is the full address of its page.
 */
export function articleTree({ body, notes }: PortableArticle, url: string): Root {
  const children = blocks({ type: 'root', children: structuredClone([...body]) });
  const definitions = notes ? footnotes(notes, blocks) : [];
  return { type: 'root', children: [...children, ...definitions] };

  function blocks(content: HtmlRoot): BlockContent[] {
    absoluteAddresses(content, url);
    const tree = toMdast(content, options);
    return tree.type === 'root' ? (tree.children as BlockContent[]) : [];
  }
}
