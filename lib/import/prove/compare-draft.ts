import { nameOfPicture } from '../write/name-of-picture.ts';
import type { PageFacts } from './facts-of-page.ts';
import { plainAddress } from './plain-address.ts';

/** What a plan decided about the addresses of a text. */
export interface Decisions {
  /** New address of each link that was changed; undefined where its words and its address stay as text. */
  readonly links: ReadonlyMap<string, string | undefined>;
  /** The name beside the post of each picture; undefined where it does not come along. */
  readonly pictures: ReadonlyMap<string, string | undefined>;
}

/**
 * What got lost between a text with the addresses of its source, and the draft of it, in which links
 * lead to their new places and pictures that do not come along are named: sentences, none if nothing.
 */
export function compareDraft(
  whole: PageFacts,
  draft: PageFacts,
  { links, pictures }: Decisions,
): readonly string[] {
  const says = draft.words.join('');
  const isAdded =
    [...links.values(), ...pictures.values()].includes(undefined) || draft.lost.length > 0;
  const old = whole.words.join('');
  const areWords = isAdded ? isWithin(old, says) : old === says;
  const levels = ({ headings }: PageFacts) =>
    headings.map(({ level, id }) => (isAdded ? level : `${level} ${id}`)).join(' ');
  const kept = whole.pictures.flatMap((src) => pictures.get(src) ?? []);
  return [
    ...(areWords ? [] : ['the draft does not say all words']),
    ...missingLinks(whole, draft, { links, pictures }),
    ...(same(kept, draft.pictures) ? [] : ['the draft does not show all pictures in their order']),
    ...missingPictures(whole, draft, pictures),
    ...(levels(whole) === levels(draft) ? [] : ['the draft has other headings']),
    ...count('list items', whole.items, draft.items),
    ...count('pieces of code', whole.code.join('\0'), draft.code.join('\0')),
    ...count('formulas', whole.formulas.join('\0'), draft.formulas.join('\0')),
    ...count('tables', whole.tables, draft.tables),
    ...count('notes', whole.notes.length, draft.notes.length),
  ];
}

/** Each link must be there in its order; between them may stand those to pictures. */
function missingLinks(whole: PageFacts, draft: PageFacts, { links }: Decisions): string[] {
  const there = draft.links.map(({ address }) => plainAddress(address));
  const lost = new Set(draft.lost.map(plainAddress));
  const changed = new Map([...links].map(([old, now]) => [plainAddress(old), now]));
  let next = 0;
  for (const { address, words } of whole.links) {
    const old = plainAddress(address);
    const wanted = changed.has(old) ? changed.get(old) : address;
    if (wanted === undefined || lost.has(plainAddress(wanted))) continue;
    const at = there.indexOf(plainAddress(wanted), next);
    if (at === -1)
      return [`the draft has no link to ${wanted} where the source has «${words.slice(0, 60)}»`];
    next = at + 1;
  }
  return [];
}

/** A picture on another site must be named by its address, or by that of its larger copy. */
function missingPictures(
  whole: PageFacts,
  draft: PageFacts,
  pictures: Decisions['pictures'],
): string[] {
  const shown = draft.links.map(({ address }) => plainAddress(address));
  const gone = whole.pictures.filter(
    (src) => pictures.get(src) === undefined && /^https?:/.test(src) && URL.canParse(src),
  );
  const named = new Set([...draft.lost.map(plainAddress), ...shown]);
  const files = new Set(draft.lost.map(nameOfPicture));
  return gone
    .filter((src) => !named.has(plainAddress(src)) && !files.has(nameOfPicture(src)))
    .map((src) => `the draft does not name ${src}`);
}

/** Whether the characters of a text stand in another in their order. */
function isWithin(text: string, other: string): boolean {
  const wanted = [...text];
  let next = 0;
  for (const character of other) if (character === wanted[next]) next += 1;
  return next === wanted.length;
}

function same(kept: readonly string[], there: readonly string[]): boolean {
  return kept.map(plainAddress).join('\0') === there.map(plainAddress).join('\0');
}

function count(name: string, whole: number | string, draft: number | string): string[] {
  return whole === draft ? [] : [`the draft has other ${name}`];
}
