import { searchTerms } from '#lib/site/search-terms.ts';
import type { FoundText } from './found-text.ts';

/** A stretch of a text with words that somebody looked for. */
export interface Passage {
  /** Id of the heading that it stands under; empty before the first one. */
  readonly id: string;
  readonly heading: string;
  /** The text in pieces, every second of which was looked for. */
  readonly pieces: readonly string[];
}

/** As many passages as one text shows. */
const most = 3;

/** Characters before the first word that was looked for, and behind it. */
const reach = { before: 70, behind: 150 };

interface Match {
  readonly query: string;
  readonly start: number;
  readonly end: number;
}

/** The passages in which most of the terms stand, in the order of the text. */
export function findPassages(
  { sections }: FoundText,
  terms: readonly string[],
): readonly Passage[] {
  const found = sections.flatMap(([id, heading, text], order) => {
    const [best] = text
      .split('\n')
      .map((line) => ({ line, matches: findMatches(line, terms) }))
      .sort((a, b) => score(b.matches) - score(a.matches));
    const inHeading = score(findMatches(heading, terms));
    if (!best || (best.matches.length === 0 && inHeading === 0)) return [];
    const passage = { id, heading, pieces: cut(best.line, best.matches) };
    return [{ order, passage, score: score(best.matches) + inHeading }];
  });
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map(({ passage }) => passage);
}

/** A text in pieces, every second of which was looked for. */
export function markTerms(text: string, terms: readonly string[]): readonly string[] {
  return pieces(text, findMatches(text, terms), 0, text.length);
}

/** The terms that none of the texts has: what was found in their place only begins like them. */
export function missingTerms(
  texts: readonly FoundText[],
  terms: readonly string[],
): readonly string[] {
  const seen = new Set(
    texts.flatMap(({ title, facts, sections }) =>
      [title, ...facts, ...sections.flatMap(([, heading, text]) => [heading, text])].flatMap(
        (text) => findMatches(text, terms).map(({ query }) => query),
      ),
    ),
  );
  return terms.filter((term) => !seen.has(term));
}

function findMatches(text: string, terms: readonly string[]): readonly Match[] {
  return searchTerms(text).flatMap(({ term, start, end }) => {
    const query = terms.find((each) => isMeant(term, each));
    return query === undefined ? [] : [{ query, start, end }];
  });
}

/** Whether a word is one that was looked for, or begins with it, or differs in its ending. */
function isMeant(term: string, query: string): boolean {
  if (term.startsWith(query)) return true;
  let same = 0;
  while (same < query.length && query[same] === term[same]) same += 1;
  const [missing, added] = [query.length - same, term.length - same];
  return same >= 4 ? missing <= 3 && added <= 3 : same === 3 && added === 0 && missing <= 4;
}

/** Different terms count more than the same one again. */
function score(matches: readonly Match[]): number {
  return new Set(matches.map(({ query }) => query)).size * 100 + Math.min(matches.length, 9);
}

function cut(line: string, matches: readonly Match[]): readonly string[] {
  const first = matches[0]?.start ?? 0;
  const wordStart = line.lastIndexOf(' ', first - reach.before) + 1;
  const start = first <= reach.before ? 0 : Math.max(wordStart, first - 2 * reach.before);
  const far = start + reach.before + reach.behind;
  const wordEnd = line.indexOf(' ', far);
  const end = far >= line.length ? line.length : wordEnd > 0 && wordEnd < far + 30 ? wordEnd : far;
  const [head = '', ...rest] = pieces(line, matches, start, end);
  const parts = [start > 0 ? `… ${head}` : head, ...rest];
  if (end < line.length) parts.push(`${parts.pop()} …`);
  return parts;
}

function pieces(
  text: string,
  matches: readonly Match[],
  from: number,
  to: number,
): readonly string[] {
  const parts: string[] = [];
  let at = from;
  let joined = false;
  for (const { start, end } of matches) {
    if (start >= to || end <= at) continue;
    joined = parts.length > 0 && start <= at;
    const marked = text.slice(Math.max(start, at), Math.min(end, to));
    if (joined) parts.push(`${parts.pop()}${marked}`);
    else parts.push(text.slice(at, start), marked);
    at = Math.min(end, to);
  }
  return [...parts, text.slice(at, to)];
}
