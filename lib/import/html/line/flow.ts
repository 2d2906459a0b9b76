import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { buildLine } from './build-line.ts';
import type { Mark, Piece } from './piece.ts';
import { splitAtBreaks } from './split-at-breaks.ts';

/** What can stand between paragraphs. */
export type Block = BlockContent | DefinitionContent;

/**
 * Collects a stretch of HTML as blocks: words are gathered until a block begins or ends, and then
 * make one paragraph, or several where two line breaks stood between them.
 */
export class Flow {
  readonly #blocks: Block[] = [];
  #line: Piece[] = [];

  text(value: string, marks: readonly Mark[], position?: Position): void {
    this.#line.push({ type: 'text', value, marks, ...(position && { position }) });
  }

  break(marks: readonly Mark[]): void {
    this.#line.push({ type: 'break', marks });
  }

  phrase(node: PhrasingContent, marks: readonly Mark[]): void {
    this.#line.push({ type: 'node', node, marks });
  }

  block(node: Block): void {
    this.endParagraph();
    this.#blocks.push(node);
  }

  endParagraph(): void {
    const line = this.#line;
    this.#line = [];
    for (const pieces of splitAtBreaks(line)) {
      const children = buildLine(pieces);
      if (children.length > 0) this.#blocks.push({ type: 'paragraph', children });
    }
  }

  /** The last block that is finished. */
  get last(): Block | undefined {
    return this.#blocks.at(-1);
  }

  /** The blocks; nothing can be added afterwards. */
  end(): Block[] {
    this.endParagraph();
    return this.#blocks;
  }
}
