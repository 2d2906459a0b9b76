import type { Root } from 'hast';

/** One entry of a feed or an export, as the file says it. */
export interface FeedEntry {
  /** The name that never changes: `<id>`, `<guid>`, or the address. */
  readonly id: string | undefined;
  readonly line: number;
  readonly title: string | undefined;
  readonly content: FeedContent | undefined;
  /** Whether the feed holds a summary in the place of the text. */
  readonly isSummary: boolean;
  readonly summary: string | undefined;
  /** ISO dates, with a zone when they have a time. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly string[];
  readonly url: string | undefined;
  readonly tags: readonly string[];
  readonly kind: 'post' | 'page' | 'other';
  readonly draft: boolean;
  /** Sounds and films that belong to the entry. */
  readonly enclosures: readonly string[];
  /** The path that the blog gave the post. */
  readonly path: string | undefined;
}

export type FeedContent =
  | { readonly type: 'html'; readonly html: string; readonly line: number; readonly loose: boolean }
  | { readonly type: 'tree'; readonly tree: Root }
  | { readonly type: 'text'; readonly text: string; readonly line: number };

/** A feed with its entries in the order of the file. */
export interface Feed {
  readonly kind: 'rss' | 'atom' | 'blogger' | 'wordpress' | 'json';
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly entries: readonly FeedEntry[];
}
