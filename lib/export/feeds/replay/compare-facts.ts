import type { Facts } from './facts.ts';

const kinds = ['notes', 'captions', 'code lines', 'formulas', 'links', 'pictures'] as const;

/** Kinds whose order is part of the text; links and pictures move with the notes that hold them. */
const ordered: readonly string[] = ['notes'];

/** What a page has and an entry has not, and the other way round, one sentence each; empty when nothing is lost. */
export function compareFacts(page: Facts, entry: Facts): readonly string[] {
  return kinds.flatMap((kind) => {
    const lost = without(page[kind], entry[kind]);
    const added = without(entry[kind], page[kind]);
    const inOrder = page[kind].join('\n') === entry[kind].join('\n');
    const moved = lost.length + added.length === 0 && ordered.includes(kind) && !inOrder;
    return [
      ...lost.map((each) => `of its ${kind}, the feed has lost: ${shorten(each)}`),
      ...added.map(
        (each) => `among its ${kind}, the feed has what the page has not: ${shorten(each)}`,
      ),
      ...(moved ? [`its ${kind} are in another order in the feed`] : []),
    ];
  });
}

/** What is in `all` more often than in `other`. */
function without(all: readonly string[], other: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const each of other) counts.set(each, (counts.get(each) ?? 0) + 1);
  return all.filter((each) => {
    const left = counts.get(each) ?? 0;
    counts.set(each, left - 1);
    return left <= 0;
  });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
