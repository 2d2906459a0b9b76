import type { PhrasingContent } from 'mdast';
import { phrase } from '../jsx.ts';
import { plainText } from '../plain-text.ts';

/** Marks that may not begin a line, so they stay with the word and its marker. */
const closing = /^[.,;:!?…)\]}”’»]+/;
/**
 * The end of a text that stays with a marker: a word, or one character of a script that is written
 * without spaces, and a space before the marker. No more of a long word than a phone can show.
 */
const lastWord =
  /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,12})\s*$/u;
/** A phrase no longer than this is kept on one line with its marker. */
const shortPhrase = 12;
const wordJoiner = '\u2060';

/**
 * Ties markers to the word before them, and to the punctuation after them, so that none ever wraps
 * alone. Takes the word off the end of `before` and the punctuation off the head of `after`.
 */
export function tether(
  before: PhrasingContent[],
  markers: readonly PhrasingContent[],
  after: PhrasingContent[],
): PhrasingContent[] {
  const tied: PhrasingContent[] = [];
  const previous = before.at(-1);
  if (previous?.type === 'text') {
    const [word = ''] = lastWord.exec(previous.value) ?? [];
    if (word) {
      const rest = previous.value.slice(0, -word.length);
      if (rest) before[before.length - 1] = { ...previous, value: rest };
      else before.pop();
      // A word that follows an element without a space, as in `*so*called`, belongs to that element.
      tied.push({ type: 'text', value: word });
    }
  } else if (previous && previous.type !== 'break' && !isNote(previous)) {
    if (plainText(previous).length <= shortPhrase) tied.push(...before.splice(-1));
    else tied.push({ type: 'text', value: wordJoiner });
  }
  tied.push(...markers);
  const next = after[0];
  if (next?.type === 'text') {
    const [marks] = closing.exec(next.value) ?? [];
    if (marks) {
      tied.push({ type: 'text', value: marks });
      after[0] = { ...next, value: next.value.slice(marks.length) };
    }
  }
  return [phrase('Tether', {}, tied)];
}

function isNote(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && (node.name === 'Note' || node.name === 'Tether');
}
