import type { Node } from 'unist';
import type { Diagnostic, DiagnosticId, Edit, Range } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/report.ts';
import type { Sentence } from './find-sentence.ts';

/** A picture that stands beside a post. */
export interface Picture {
  /** Its address on the page. */
  readonly href: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where a link leads that does not leave the site. */
export interface Target {
  /** The address as the page writes it, fragment included. */
  readonly href: string;
  /** What identifies the page among all pages, for the check of anchors; absent for files. */
  readonly page?: string;
  /** Without `#`, decoded. */
  readonly fragment?: string;
  /** What the page is about: its title and, on a line of its own, its description. */
  readonly about?: string;
}

/** What a text needs to know of the world around it. Nothing here reads a folder by itself. */
export interface Surroundings {
  /** For messages. */
  readonly file: string;
  /** Whether the text may hold components that run in the browser. */
  readonly interactive: boolean;
  /** An address without a scheme, as written; undefined when nothing of this site is there. */
  readonly link: (url: string) => Target | undefined;
  /** The picture of that name; undefined when there is none, `unreadable` when it is no picture. */
  readonly picture: (src: string) => Promise<Picture | 'unreadable' | undefined>;
  /** The address of any other file beside the post. */
  readonly asset: (src: string) => string | undefined;
  /** The text of a data file beside the post. */
  readonly data: (src: string) => Promise<string | undefined>;
  /** Abbreviation to meaning, which is empty where everybody knows it. */
  readonly glossary: ReadonlyMap<string, string>;
}

/** A link of a post to a page of this site. */
export interface InternalLink {
  readonly target: Target;
  readonly url: string;
  readonly range: Range;
  /** Where the text says it; absent for a link within the text. */
  readonly sentence?: Sentence;
}

/** What the steps share while they work on one tree. */
export interface Context extends Surroundings {
  /** The whole file. */
  readonly text: string;
  readonly diagnostics: Diagnostic[];
  readonly links: InternalLink[];
  /** Every id that a link may point to. */
  readonly anchors: Set<string>;
  /** Adds a finding at a node, with what repairs it where there is one right answer. */
  find(
    id: DiagnosticId,
    at: Node | Range,
    message: string,
    hint?: string,
    fix?: readonly Edit[],
  ): void;
}

/** Makes the context of one text. */
export function createContext(text: string, surroundings: Surroundings): Context {
  const diagnostics: Diagnostic[] = [];
  return {
    ...surroundings,
    text,
    diagnostics,
    links: [],
    anchors: new Set(),
    find(id, at, message, hint, fix) {
      const range = 'line' in at ? at : rangeOf(at);
      diagnostics.push(report(id, { file: surroundings.file, range, message, hint, fix }));
    },
  };
}

/** The range of a node in the author's own numbers; the first character where the node has none. */
export function rangeOf(node: Node): Range {
  if (!node.position) return { line: 1, column: 1 };
  const { start, end } = node.position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
