import { findPartialDate } from './find-partial-date.ts';
import type { Answer, Existing, Read } from './plan-posts.ts';

/** Asks somebody and returns the words of the answer, which may be none. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks for the title, the day and the author of posts whose source does not say them, and that were
 * not imported before. Nothing as an answer leaves a gap, and a full stop leaves all that are left.
 */
export async function answerGaps(
  posts: readonly Read[],
  existing: Existing,
  ask: Ask,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const fresh = posts.filter(
    ({ metadata, verbatim }) => verbatim === undefined && !existing.imported.has(metadata.id),
  );
  const nameless = fresh.filter(({ metadata }) => metadata.authors.length === 0);
  const author =
    nameless.length > 0
      ? await ask(`Who wrote ${countOf(nameless.length)} (a name, or nothing): `)
      : '';
  if (author !== '' && author !== '.')
    for (const { metadata } of nameless) answers.set(metadata.id, { author });
  for (const post of fresh) {
    const { metadata, path } = post;
    const add = (answer: Answer) =>
      answers.set(metadata.id, { ...answers.get(metadata.id), ...answer });
    if (metadata.title === undefined) {
      const title = await ask(`${path}: which title (or nothing): `);
      if (title === '.') return answers;
      if (title !== '') add({ title });
    }
    if (metadata.date !== undefined) continue;
    const date = await askForDay(post, ask);
    if (date === '.') return answers;
    if (date !== undefined) add({ date });
  }
  return answers;
}

async function askForDay({ metadata, path, tree }: Read, ask: Ask): Promise<string | undefined> {
  const partial = findPartialDate(tree)?.text;
  const name = metadata.title === undefined ? path : `«${metadata.title}»`;
  const question = partial
    ? `${name}, ${partial}: of which year (or nothing): `
    : `${name}: of which day, as YYYY-MM-DD (or nothing): `;
  for (;;) {
    const answer = await ask(question);
    if (answer === '') return undefined;
    if (answer === '.') return answer;
    const day = partial && /^\d{4}$/.test(answer) ? dayOf(partial, answer) : answer;
    if (isDay(day)) return day;
  }
}

function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** A day such as `August 23` in a year, as `YYYY-MM-DD`. */
function dayOf(partial: string, year: string): string {
  const plain = partial.replace(/(?<=\d)(?:st|nd|rd|th)\b|\bof\b|\./gi, '');
  const moment = Date.parse(`${plain} ${year} UTC`);
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10);
}

function countOf(number: number): string {
  return number === 1 ? 'the post that names nobody' : `the ${number} posts that name nobody`;
}
