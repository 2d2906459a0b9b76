import { visit } from 'unist-util-visit';
import { createContext } from './context.ts';
import { readTree } from './read-tree.ts';

/** Where code stands in a text, fences and code in a line, in UTF-16 code units. */
export function findCode(text: string): readonly (readonly [start: number, end: number])[] {
  const nowhere = () => undefined;
  const context = createContext(text, {
    file: '',
    interactive: true,
    glossary: new Map(),
    link: nowhere,
    asset: nowhere,
    picture: async () => undefined,
    data: async () => undefined,
  });
  const found: [number, number][] = [];
  visit(readTree(context), ['code', 'inlineCode', 'math', 'inlineMath'], ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    found.push([start.offset, end.offset]);
  });
  return found;
}
