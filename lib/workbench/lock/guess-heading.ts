import { nearest } from '../../diagnostics/nearest.ts';
import { onlyNear } from '../../diagnostics/only-near.ts';
import type { KnownText } from '../known.ts';

type Heading = KnownText['headings'][number];

/** The heading that says now what a lost one said, and whether it can only be that one. */
export interface HeadingGuess {
  readonly heading: Heading;
  readonly isSure: boolean;
}

/**
 * Guesses which heading of a text was renamed. `locked` are the ids that were written down, in the
 * order of the text then; `headings` stand in the text now. A new heading alone between the same
 * neighbours as a lost one alone is that one, and so is the only new one with nearly the same id.
 * Otherwise the nearest in words is likely, or the one that the lost one followed.
 */
export function guessHeading(
  lost: string,
  locked: readonly string[],
  headings: readonly Heading[],
): HeadingGuess | undefined {
  const present = new Set(headings.map(({ id }) => id));
  const isNew = ({ id }: Heading) => !locked.includes(id);
  const at = locked.indexOf(lost);
  const before = locked.slice(0, at).findLast((id) => present.has(id));
  const after = locked.slice(at + 1).find((id) => present.has(id));
  const place = (id: string | undefined, missing: number) =>
    id === undefined ? missing : headings.findIndex((heading) => heading.id === id);
  const gap = headings
    .slice(place(before, -1) + 1, Math.max(place(after, headings.length), 0))
    .filter(isNew);
  const lostIn = (from: string | undefined, to: string | undefined) =>
    locked
      .slice(
        from === undefined ? 0 : locked.indexOf(from) + 1,
        to === undefined ? locked.length : locked.indexOf(to),
      )
      .filter((id) => !present.has(id));
  const [only] = gap;
  if (only && gap.length === 1 && lostIn(before, after).length === 1) {
    return { heading: only, isSure: true };
  }
  const fresh = headings.filter(isNew);
  const ids = fresh.map(({ id }) => id);
  const near = onlyNear(lost, ids) ?? nearest(lost, ids);
  const heading =
    fresh.find(({ id }) => id === near) ?? only ?? headings.find(({ id }) => id === before);
  return heading && { heading, isSure: near !== undefined && near === onlyNear(lost, ids) };
}
