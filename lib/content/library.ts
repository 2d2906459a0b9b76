import type { Range } from '#lib/diagnostics/diagnostic.ts';
import type { SiteSettings } from '#lib/site/settings.ts';
import type { LeadImage, RelatedWish, Source } from './front-matter-schema.ts';
import type { AuthorEntry, CategoryEntry, SeriesEntry } from './settings-schemas.ts';

export type { Source } from './front-matter-schema.ts';

/** An entry of `authors.yml`. */
export interface Author extends AuthorEntry {
  /** The key in the file, as posts name it. */
  readonly id: string;
  readonly slug: string;
}

/** An entry of `categories.yml`. */
export interface Category extends CategoryEntry {
  /** The key in the file, as posts name it and as readers see it. */
  readonly name: string;
  readonly slug: string;
}

/** An entry of `series.yml`; its posts in reading order are in `Library.parts`. */
export interface Series extends Omit<SeriesEntry, 'posts'> {
  readonly id: string;
  readonly slug: string;
}

/** A tag as posts write it; tags have no file of their own. */
export interface Tag {
  readonly name: string;
  readonly slug: string;
}

/** An instant with the day that a reader sees, in the site's time zone. */
export interface PostDate {
  /** What the author wrote; `?` in a draft that has no date yet. */
  readonly written: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
  /** `YYYY-MM-DD` in the site's time zone. */
  readonly day: string;
}

/** A text and where it lies, before anything is known of what it says. */
export interface Text {
  readonly slug: string;
  /** For messages: `content/posts/x/index.mdx`. */
  readonly file: string;
  /** The folder that holds the text, its pictures and its data: an absolute path. */
  readonly folder: string;
  /** Names of the files beside the text. */
  readonly assets: readonly string[];
  /** The whole file, front matter included, so that positions in it are the author's. */
  readonly text: string;
  /** Whether it may hold components that run in the browser; its page then brings React. */
  readonly interactive?: boolean;
}

/** A post that no list shows: not published yet, or with front matter that cannot be used. */
export interface UnlistedPost extends Text {
  /** Why: its writer holds it back, or its faults do. */
  readonly reason: 'unpublished' | 'faulty';
}

/** One post before its text is read: where it is and what its front matter says, checked and resolved. */
export interface Post extends Text {
  readonly title: string;
  readonly description: string;
  readonly date: PostDate;
  readonly updated?: PostDate;
  /** None in a draft of which nobody knows yet who wrote it. */
  readonly authors: readonly Author[];
  readonly categories: readonly Category[];
  readonly tags: readonly Tag[];
  readonly series?: Series;
  readonly draft: boolean;
  readonly pinned: boolean;
  readonly image?: LeadImage;
  /** Where the front matter names the lead image. */
  readonly imageRange?: Range;
  readonly source?: Source;
  /** What feeds call the post, where it is not made of its day and its folder: a URI. */
  readonly id?: string;
  readonly related?: RelatedWish;
  /** Old paths, each beginning with a slash. */
  readonly aliases: readonly string[];
  /** No draft, and its date has come. */
  readonly published: boolean;
}

/** A page beside the posts, such as `about`: a title, a deck and a text. */
export interface Page extends Text {
  readonly title: string;
  readonly description: string;
}

/** Everything the content folder says. Lists of posts are newest first and, unless asked otherwise, published. */
export interface Library {
  readonly settings: SiteSettings;
  readonly posts: readonly Post[];
  readonly pages: readonly Page[];
  readonly authors: readonly Author[];
  readonly categories: readonly Category[];
  readonly tags: readonly Tag[];
  readonly series: readonly Series[];
  /** Abbreviation to meaning, which is empty where everybody knows it. */
  readonly glossary: ReadonlyMap<string, string>;
  /** The posts of each series in reading order, by series id. */
  readonly parts: ReadonlyMap<string, readonly Post[]>;
}
