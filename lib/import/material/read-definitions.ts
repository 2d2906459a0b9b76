import { type BlockReader, elementAt } from './block-reader.ts';
import { dedent, isBlank } from './line.ts';
import { bodyAfter } from './read-boxes.ts';

const nothing = { nodes: [] };

/** `[^label]: …` with a body that is indented. */
export const readFootnote: BlockReader = (lines, at, reading) => {
  const line = lines[at];
  const [, label, text = ''] = /^ {0,3}\[\^([^\]]+)\]:[ \t]*(.*)$/.exec(line?.text ?? '') ?? [];
  if (!line || label === undefined) return undefined;
  const { body, next } = bodyAfter(lines, at);
  let after = next;
  const lazy = [];
  // A line that goes on without indentation belongs to the note as well.
  if (body.length === 0)
    while (after < lines.length && !isBlank(lines[after] ?? line)) {
      const each = lines[after];
      if (!each || /^ {0,3}\[\^?[^\]]+\]:|^\*\[/.test(each.text)) break;
      lazy.push(each);
      after += 1;
    }
  reading.footnotes.set(label, [{ text, number: line.number }, ...lazy, ...body]);
  return { ...nothing, next: after };
};

/** `*[short]: long`, which explains a word wherever it stands. */
export const readAbbreviation: BlockReader = (lines, at, reading) => {
  const [, short, long = ''] =
    /^ {0,3}\*\[([^\]]+)\][ ]?:[ ]*(.*)$/.exec(lines[at]?.text ?? '') ?? [];
  if (short === undefined) return undefined;
  reading.abbreviations.set(short, long.trim());
  return { ...nothing, next: at + 1 };
};

/** `[label]: address "title"`. */
export const readDefinition: BlockReader = (lines, at, reading) => {
  const line = lines[at];
  if (!line || !/^ {0,3}\[[^\]^][^\]]*\]:[ \t]*\S+/.test(line.text)) return undefined;
  reading.definitions.push({ text: line.text.trim(), number: line.number });
  const after = lines[at + 1];
  if (after && /^[ \t]+(["'(]).*["')][ \t]*$/.test(after.text)) {
    reading.definitions.push({ text: after.text, number: after.number });
    return { ...nothing, next: at + 2 };
  }
  return { ...nothing, next: at + 1 };
};

/** A term, and what it means in lines that begin with a colon. */
export const readTerms: BlockReader = (lines, at, reading) => {
  const children = [];
  let next = at;
  const first = lines[at];
  const begins = (index: number) => /^ {0,3}:[ \t]{1,3}\S/.test(lines[index]?.text ?? '');
  while (next < lines.length) {
    let term = next;
    while (term < lines.length && !isBlank(lines[term] ?? { text: '', number: 0 }) && !begins(term))
      term += 1;
    let meaning = term;
    while (meaning < lines.length && lines[meaning]?.text.trim() === '') meaning += 1;
    if (!begins(meaning) || (term === next && next === at) || meaning - term > 1) break;
    for (const line of lines.slice(next, term)) children.push(reading.words('dt', [line]));
    while (begins(meaning)) {
      const line = lines[meaning];
      if (!line) break;
      const text = line.text.replace(/^ {0,3}:[ \t]{1,3}/, '');
      let { body, next: after } = bodyAfter(lines, meaning);
      const lazy = [];
      if (body.length === 0)
        while (after < lines.length && !isBlank(lines[after] ?? line) && !begins(after)) {
          const each = lines[after];
          if (each) lazy.push(dedent(each, 4));
          after += 1;
        }
      children.push(
        elementAt(
          'dd',
          line.number,
          {},
          reading.blocks([{ text, number: line.number }, ...lazy, ...body]),
        ),
      );
      next = after;
      meaning = after;
      while (meaning < lines.length && lines[meaning]?.text.trim() === '') meaning += 1;
    }
    const ahead = meaning;
    if (ahead === next && ahead >= lines.length) break;
    next = ahead;
  }
  if (children.length === 0 || !first) return undefined;
  return { nodes: [elementAt('dl', first.number, {}, children)], next };
};
