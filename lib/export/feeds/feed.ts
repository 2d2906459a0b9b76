/** A list of posts that a feed reader can follow. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page of the list. */
  readonly page: string;
  /** Where the feed is found in each of its forms. */
  readonly addresses: { readonly rss: string; readonly atom: string; readonly json: string };
  /** BCP 47. */
  readonly language: string;
  /** The last time that an entry was published or changed. */
  readonly updated: Date;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A post in a feed, whole. Addresses are absolute, those in `html` too. */
export interface FeedEntry {
  /** A URI that never changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: Date;
  /** The same as `published` while nothing was changed. */
  readonly updated: Date;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly categories: readonly string[];
}
