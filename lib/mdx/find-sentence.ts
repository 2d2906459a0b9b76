import type { Nodes, Parents } from 'mdast';
import { plainText } from './plain-text.ts';

/** The sentence that a link stands in, as plain text: what comes before it, the link, and what follows. */
export interface Sentence {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

/** Independent of the language: https://unicode.org/reports/tr29/#Sentence_Boundaries */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** As many characters are kept on either side of a link. */
const most = 120;

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'footnoteDefinition']);

/** Finds the sentence of a node; `ancestors` begin with the root. */
export function findSentence(node: Nodes, ancestors: readonly Parents[]): Sentence {
  const at = ancestors.findLastIndex(isBlock);
  const block = ancestors[at];
  if (!block) return { before: '', link: squeeze(plainText(node)), after: '' };
  const inside = new Set<Nodes>(ancestors.slice(at + 1));
  let text = '';
  let start = 0;
  let end = 0;
  const walk = (parent: Parents) => {
    for (const child of parent.children) {
      if (child === node) {
        start = text.length;
        text += plainText(child);
        end = text.length;
      } else if (inside.has(child) && 'children' in child) walk(child);
      else text += plainText(child);
    }
  };
  walk(block);
  // A line may end within a sentence.
  text = text.replace(/\s/g, ' ');
  const [from, to] = bounds(text, start, end);
  return {
    before: shorten(squeeze(text.slice(from, start)).trimStart(), 'head'),
    link: squeeze(text.slice(start, end)),
    after: shorten(squeeze(text.slice(end, to)).trimEnd(), 'tail'),
  };
}

/** The inline text of an annotation is a place of its own. */
function isBlock(node: Parents): boolean {
  const isNote = node.type === 'mdxJsxTextElement' && node.name === 'Annotation';
  return isNote || blocks.has(node.type);
}

/** Where the sentences begin and end that a part of a text belongs to. */
function bounds(text: string, start: number, end: number): [number, number] {
  const around = [...sentences.segment(text)].filter(
    ({ index, segment }) => index < Math.max(end, start + 1) && index + segment.length > start,
  );
  const [first, last] = [around[0], around.at(-1)];
  return [first?.index ?? 0, last ? last.index + last.segment.length : text.length];
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Leaves out whole words at the far end of a long text, and says so. */
function shorten(text: string, end: 'head' | 'tail'): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const kept = letters.slice(...(end === 'head' ? [-most] : [0, most])).join('');
  return end === 'head' ? `… ${kept.replace(/^\S*\s/, '')}` : `${kept.replace(/\s\S*$/, '')} …`;
}
