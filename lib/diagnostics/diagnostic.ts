import type { catalogue } from './catalogue.ts';

/** How much a finding weighs: an error fails a build, a warning is printed. */
export type Severity = 'error' | 'warning';

/** A stretch of a file in the author's own numbers: lines and columns begin at 1, the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * A change of a file: what stands from `start` to `end` becomes `text`. Counted in UTF-16 code units
 * of the text without its byte order mark.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The permanent name of a finding. It never changes and is never used for anything else. */
export type DiagnosticId = keyof typeof catalogue;

/** One finding: what is wrong, where, why it matters, what to do. */
export interface Diagnostic {
  readonly id: DiagnosticId;
  readonly severity: Severity;
  /** What is wrong, with the offending value, as one sentence without a full stop. */
  readonly message: string;
  /** The file, relative to the folder that holds the content folder, with forward slashes: `content/posts/x/index.mdx`. */
  readonly file: string;
  /** Absent where a file as a whole is meant. */
  readonly range?: Range;
  /** What to do about it, as one sentence without a full stop. */
  readonly hint: string;
  /** What repairs it, where there is exactly one right answer. */
  readonly fix?: readonly Edit[];
}
