import { lockLine, type Published } from './lock.ts';

const preamble = `# Everything that was published here: pages, the ids of posts in feeds, headings.
# A check fails while one of them leads nowhere. \`npm run publish:lock\` adds what is new.
`;

/**
 * The text of the record: pages in the order of their addresses, each with its feed id and its
 * headings. Headings that `known` has already keep their order, and a new one stands behind the one
 * that it follows in the text.
 */
export function writeLock(known: readonly Published[], found: readonly Published[]): string {
  const blocks = new Map<string, Block>();
  const blockOf = ({ address }: Published) => {
    const block = blocks.get(address) ?? { isPage: false, feedIds: [], headings: [] };
    blocks.set(address, block);
    return block;
  };
  for (const entry of known) {
    const block = blockOf(entry);
    if (entry.kind === 'page') block.isPage = true;
    if (entry.kind === 'feed id') add(block.feedIds, entry.id, block.feedIds.length);
    if (entry.kind === 'heading') add(block.headings, entry.id, block.headings.length);
  }
  let before = '';
  for (const entry of found) {
    const block = blockOf(entry);
    if (entry.kind === 'page') block.isPage = true;
    if (entry.kind === 'feed id') add(block.feedIds, entry.id, block.feedIds.length);
    if (entry.kind === 'heading') add(block.headings, entry.id, block.headings.indexOf(before) + 1);
    before = entry.kind === 'heading' ? entry.id : '';
  }
  const lines = [...blocks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([address, { isPage, feedIds, headings }]) => [
      ...(isPage ? [lockLine({ kind: 'page', address })] : []),
      ...feedIds.map((id) => lockLine({ kind: 'feed id', address, id })),
      ...headings.map((id) => lockLine({ kind: 'heading', address, id })),
    ]);
  return `${preamble}${lines.join('\n')}\n`;
}

interface Block {
  isPage: boolean;
  readonly feedIds: string[];
  readonly headings: string[];
}

function add(list: string[], id: string, at: number): void {
  if (!list.includes(id)) list.splice(at, 0, id);
}
