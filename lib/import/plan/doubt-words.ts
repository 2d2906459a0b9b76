import type { Paragraph, Root, RootContent } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import type { Doubt } from '../imported-post.ts';
import { lineOf } from './link-posts.ts';

/** A paragraph of fewer words may well end without a full stop, or say something again. */
const fewest = 12;
/** Two paragraphs repeat each other when so much of the words of both is the same. */
const share = 0.6;

/** Tells of what a draft was left with: paragraphs that stop in mid-sentence, or nearly repeat another. */
export function doubtWords(tree: Root): readonly Doubt[] {
  const paragraphs = tree.children.filter((node) => node.type === 'paragraph');
  const long = paragraphs.flatMap((node): Read[] => {
    const words =
      textIn(node)
        .toLowerCase()
        .match(/[\p{L}\p{N}']+/gu) ?? [];
    return words.length >= fewest ? [{ node, words: new Set(words) }] : [];
  });
  const cut = long.filter(({ node }) => stops(node, following(tree, node)));
  return [
    ...cut.map(
      ({ node }): Doubt => ({
        kind: 'text-cut',
        line: lineOf(node) ?? 1,
        message: `the paragraph may stop in mid-sentence: …${textIn(node).trim().slice(-40)}`,
      }),
    ),
    ...repeats(long),
  ];
}

interface Read {
  readonly node: Paragraph;
  readonly words: ReadonlySet<string>;
}

function following(tree: Root, node: Paragraph): RootContent | undefined {
  return tree.children[tree.children.indexOf(node) + 1];
}

/** Whether the last word stands without a stop, and nothing follows that the paragraph could lead to. */
function stops(node: Paragraph, next: RootContent | undefined): boolean {
  const last = node.children.at(-1);
  const isWord = last?.type === 'text' && /[\p{L},]$/u.test(last.value.trim());
  return isWord && (next === undefined || ['paragraph', 'heading'].includes(next.type));
}

function repeats(paragraphs: readonly Read[]): Doubt[] {
  return paragraphs.flatMap(({ node, words }, index) => {
    const first = paragraphs.slice(0, index).find((other) => overlap(words, other.words) >= share);
    if (!first) return [];
    const line = lineOf(first.node) ?? 1;
    return [
      {
        kind: 'text-repeated' as const,
        line: lineOf(node) ?? 1,
        message: `the paragraph nearly repeats that of line ${line}; both stay`,
      },
    ];
  });
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both);
}
