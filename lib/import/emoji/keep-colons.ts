import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { colonInWord, drawCodes, drawEmoji } from './draw-emoji.ts';

/** Puts a comment behind colons that would make an emoji of the middle of a word. */
export function keepColons(tree: Root): void {
  visit(tree, 'text', (text, index, parent) => {
    if (!parent || index === undefined || !colonInWord.test(text.value)) return undefined;
    if (drawCodes(text.value) === drawEmoji(text.value)) return undefined;
    const parts = text.value.split(colonInWord);
    const made = parts.flatMap((part, at): PhrasingContent[] =>
      at === 0
        ? [{ type: 'text', value: `${part}:` }]
        : [
            { type: 'html', value: '<!-- -->' },
            { type: 'text', value: at < parts.length - 1 ? `${part}:` : part },
          ],
    );
    parent.children.splice(index, 1, ...(made as never[]));
    return [SKIP, index + made.length];
  });
}
