import type { Range } from '#lib/diagnostics/diagnostic.ts';

/** The name of the file in the content folder that records what was published. */
export const lockName = 'published.lock';

/** One thing that was published: a page, the id of a post in feeds, or a heading of a text. */
export type Published =
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'feed id'; readonly address: string; readonly id: string }
  | { readonly kind: 'heading'; readonly address: string; readonly id: string };

/** The same with its place in the file. */
export type LockEntry = Published & { readonly range: Range };

/** The record of a site. */
export interface Lock {
  /** For messages: `content/published.lock`. */
  readonly file: string;
  /** In the order of the file. */
  readonly entries: readonly LockEntry[];
}

/** One line of the file. Each stands for itself, so that any two versions can be merged. */
export function lockLine(entry: Published): string {
  if (entry.kind === 'page') return entry.address;
  return entry.kind === 'heading' ? `${entry.address}#${entry.id}` : `${entry.address} ${entry.id}`;
}
