/** The bytes of one file, or why there are none. */
export interface RawFile {
  /** For messages: `content/posts/x/index.mdx`. */
  readonly file: string;
  readonly bytes?: Uint8Array;
  /** Why the file could not be read, as the end of a sentence that begins with its name. */
  readonly failure?: string;
}

/** The folder of one post or page as it is on the disk. */
export interface EntryFolder {
  /** The name of the folder. */
  readonly name: string;
  /** An absolute path. */
  readonly folder: string;
  readonly index: RawFile;
  /** Names of the files beside the text. */
  readonly assets: readonly string[];
}

/** Something that lies where nothing of its kind is expected. */
export interface Stray {
  readonly file: string;
  readonly kind: 'file' | 'folder';
  /** What the place is for. */
  readonly place: 'content' | 'entries' | 'entry';
}

/** Everything in a content folder, in the order of names, before any of it is understood. */
export interface ContentFolder {
  /** The name of the content folder itself, with which file names in messages begin. */
  readonly name: string;
  /** Why the folder as a whole could not be listed. */
  readonly failure?: string;
  /** The settings files that are there, by name. */
  readonly settings: ReadonlyMap<string, RawFile>;
  /** The record of what was published, where there is one. */
  readonly lock?: RawFile;
  readonly posts: readonly EntryFolder[];
  readonly pages: readonly EntryFolder[];
  readonly strays: readonly Stray[];
  /** What else could not be read: a room that may not be listed, a link to nothing. */
  readonly unreadable: readonly RawFile[];
}

/** The files that a content folder may hold beside `posts` and `pages`. */
export const settingsFiles = [
  'site.yml',
  'authors.yml',
  'categories.yml',
  'series.yml',
  'glossary.yml',
] as const;
