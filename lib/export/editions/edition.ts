import type { ElementContent } from 'hast';

/** A picture that an edition carries. */
export interface EditionPicture {
  /** Its name in the edition: `3f2a….png`. */
  readonly name: string;
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/svg+xml';
  readonly bytes: Uint8Array;
}

/** What stands over one post in an edition. */
export interface ChapterHead {
  readonly title: string;
  readonly description: string;
  readonly authors: readonly string[];
  /** As a reader sees the day: `3 May 2026`. */
  readonly day: string;
  /** The full address of its page. */
  readonly url: string;
}

/** The text of one post in an edition. */
export interface ChapterText {
  /** Addresses are absolute, those within the edition aside: `#id`, `picture:name`, `chapter:2#id`. */
  readonly body: readonly ElementContent[];
  /** What each note says, by its number. */
  readonly notes: readonly EditionNote[];
}

/** A note of a chapter, with links back to its marks. */
export interface EditionNote {
  readonly id: string;
  readonly number: string;
  readonly content: readonly ElementContent[];
}

/** Some posts as one book or one file. */
export interface Edition {
  readonly title: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly site: string;
  /** BCP 47. */
  readonly language: string;
  /** A URI that never changes. */
  readonly id: string;
  /** The full address of the page that it is an edition of. */
  readonly url: string;
  /** The instant of the last publication or change. */
  readonly updated: Date;
  /** PNG. */
  readonly cover: Uint8Array;
  readonly chapters: readonly ChapterHead[];
  /** Reads the text of a chapter anew, to be changed by who asked: no edition holds all its texts at once. */
  readText(index: number): Promise<ChapterText>;
  /** The pictures that its texts may show. */
  readonly pictures: readonly EditionPicture[];
}
