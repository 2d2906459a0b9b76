/** A program that builds the same posts. */
export interface Peer {
  readonly name: string;
  /** Makes a site of a content folder in an empty folder, ready to build; says why when it cannot. */
  prepare(folder: string, content: string): string | undefined;
  /** The command that builds the site, in its folder. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Lines in which the program tells where its time goes. */
  readonly account?: RegExp;
  /** What a cold build does not have, from the folder of the site. */
  readonly caches: readonly string[];
  /** Where the text of a post lies, from the folder of the site. */
  post(slug: string): string;
}
