/** A file that is made from the code and the content. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}
