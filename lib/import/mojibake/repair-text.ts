import { findMojibake, type Mojibake } from '#lib/diagnostics/find-mojibake.ts';

/** A text in which what was decoded wrongly says what it was meant to say, and what that was. */
export function repairText(text: string): {
  readonly text: string;
  readonly found: readonly Mojibake[];
} {
  const found = findMojibake(text);
  if (found.length === 0) return { text, found };
  const places = found
    .flatMap(({ offsets, run, intended }) => offsets.map((at) => ({ at, run, intended })))
    .toSorted((one, other) => other.at - one.at);
  let repaired = text;
  for (const { at, run, intended } of places)
    repaired = repaired.slice(0, at) + intended + repaired.slice(at + run.length);
  return { text: repaired, found };
}
