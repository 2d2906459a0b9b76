import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  FootnoteReference,
  PhrasingContent,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A note on its way into the page. */
export interface Note {
  readonly number: number;
  /** Annotations stand beside the text alone; references stand in the list at the end as well. */
  readonly kind: 'annotation' | 'reference';
  readonly content: (BlockContent | DefinitionContent)[] | PhrasingContent[];
  /** Whether the content is paragraphs, lists and code rather than text in a line. */
  readonly block: boolean;
}

/** What stands in a text for a note: an annotation in place, or a reference to a definition elsewhere. */
export type Site = MdxJsxTextElement | FootnoteReference;

/** One mark in the text; the first mark of a note brings the note with it. */
export interface Mark {
  readonly number: number;
  /** `mark-3`, or `mark-3-2` for the second mark of the third note. */
  readonly id: string;
  readonly note?: Note;
}

/** A definition whose label begins so is an annotation; any other is a reference. */
const annotationLabel = 'note-';

export function isAnnotationLabel(label: string): boolean {
  return label.startsWith(annotationLabel);
}

/** Numbers marks in reading order; notes inside a note follow the mark of that note. */
export class Numbering {
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly #numbers = new Map<string, { number: number; marks: number }>();
  #last = 0;

  constructor(definitions: ReadonlyMap<string, FootnoteDefinition>) {
    this.#definitions = definitions;
  }

  /** The mark for a site; undefined when its definition does not exist. */
  mark(site: Site): Mark | undefined {
    if (site.type === 'mdxJsxTextElement') {
      this.#last += 1;
      const number = this.#last;
      return {
        number,
        id: `mark-${number}`,
        note: { number, kind: 'annotation', content: site.children, block: false },
      };
    }
    const seen = this.#numbers.get(site.identifier);
    if (seen) {
      seen.marks += 1;
      return { number: seen.number, id: `mark-${seen.number}-${seen.marks}` };
    }
    const definition = this.#definitions.get(site.identifier);
    if (!definition) return undefined;
    this.#last += 1;
    const number = this.#last;
    this.#numbers.set(site.identifier, { number, marks: 1 });
    const kind = isAnnotationLabel(site.identifier) ? 'annotation' : 'reference';
    const [only, ...rest] = definition.children;
    const line = only?.type === 'paragraph' && rest.length === 0 ? only.children : undefined;
    const note: Note = line
      ? { number, kind, content: line, block: false }
      : { number, kind, content: definition.children, block: true };
    return { number, id: `mark-${number}`, note };
  }

  /** The number of a definition that was referred to. */
  numberOf(identifier: string): number | undefined {
    return this.#numbers.get(identifier)?.number;
  }

  /** How many marks refer to a definition. */
  marksOf(identifier: string): number {
    return this.#numbers.get(identifier)?.marks ?? 0;
  }
}

/** Whether a node stands for a note. */
export function isSite(node: { type: string; name?: string | null }): node is Site {
  return (
    node.type === 'footnoteReference' ||
    (node.type === 'mdxJsxTextElement' && node.name === 'Annotation')
  );
}

/** The element that a note becomes. */
export type NoteElement = MdxJsxFlowElement | MdxJsxTextElement;
