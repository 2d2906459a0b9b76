/** A file of a source, read whole. */
export interface SourceFile {
  /** Relative to what was given to the command, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The kinds of sources, by the names that the command takes. */
export const sourceKinds = [
  'material',
  'jekyll',
  'blogger',
  'feed',
  'markdown',
  'text',
  'html',
] as const;

export type SourceKind = (typeof sourceKinds)[number];
