import type { Root } from 'mdast';
import type { DoubtKind } from './html/conversion.ts';
import type { HtmlFacts } from './html/facts-of-html.ts';

/** Something that the text could not keep as it was, or that nobody knows. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** The line of the source, from 1. */
  readonly line: number;
  readonly message: string;
}

/** Who wrote a post, as the source names them. */
export interface SourceAuthor {
  /** The key under which the source keeps them, if it has one. */
  readonly tag: string | undefined;
  readonly name: string;
  readonly url: string | undefined;
}

/** What a source says about a post; nothing in it is guessed. */
export interface SourceMetadata {
  /** The name of the post that stays the same when it is imported again. */
  readonly id: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** ISO, with a zone when it has a time. */
  readonly date: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly SourceAuthor[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly draft: boolean;
  readonly pinned?: boolean;
  readonly slug: string | undefined;
  /** Where the text was published, when that was elsewhere. */
  readonly source:
    | {
        readonly url: string;
        readonly author: string | undefined;
        readonly site: string | undefined;
      }
    | undefined;
  /** Paths that the post had. */
  readonly aliases: readonly string[];
  readonly image: { readonly src: string; readonly alt: string } | undefined;
  /** What else the source says, under its own keys. */
  readonly other: ReadonlyMap<string, unknown>;
}

/** A post out of HTML, with what its source holds and what could not be kept. */
export interface ImportedPost {
  readonly metadata: SourceMetadata;
  readonly tree: Root;
  readonly facts: HtmlFacts;
  readonly doubts: readonly Doubt[];
  /** The whole file, where the post is one of a site like this and stays as it is. */
  readonly verbatim?: string;
}
