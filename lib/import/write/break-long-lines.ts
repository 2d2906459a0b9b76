import type { Root } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A paragraph that is longer goes over several lines, in characters; the site reads no line of 10,000. */
const longest = 4000;
/** About as long as each of those lines is. */
const line = 1000;

/** Breaks the lines of very long paragraphs at spaces, which a page does not show. */
export function breakLongLines(tree: Root): void {
  visit(tree, 'paragraph', (paragraph) => {
    if (textIn(paragraph).length <= longest) return undefined;
    let length = 0;
    visit(paragraph, 'text', (text) => {
      // A word that begins a statement of JavaScript stays behind its space.
      text.value = text.value.replace(/ (?!import\b|export\b)|[^ ]+| /g, (part) => {
        length += part.length;
        if (part !== ' ' || length < line) return part;
        length = 0;
        return '\n';
      });
    });
    return SKIP;
  });
}
