import type { HtmlFacts } from '../html/facts-of-html.ts';

type Headings = HtmlFacts['headings'];

/**
 * What differs between the headings of a source and those of a page. The levels of a page begin at 2
 * and skip none, so that a heading must lie under the same ones as in the source. The id of a heading
 * stays, where the source gives it one.
 */
export function compareHeadings(source: Headings, page: Headings): readonly string[] {
  const levels = levelsOf(source);
  const found: string[] = [];
  for (let index = 0; index < Math.max(source.length, page.length); index += 1) {
    const [old, now] = [source[index], page[index]];
    const place = `heading ${index + 1} of ${source.length}`;
    if (squeeze(old?.words) !== squeeze(now?.words)) {
      found.push(`${place}: ${show(old?.words)} in the source, ${show(now?.words)} on the page`);
      break;
    }
    if (levels[index] !== now?.level)
      found.push(
        `${place}, ${show(old?.words)}: level ${levels[index]} by the source, level ${now?.level} on the page`,
      );
    // Of two headings with one id, links lead to the first.
    const isSecond = source.slice(0, index).some(({ id }) => id === old?.id);
    if (old?.id !== undefined && !isSecond && old.id !== now?.id)
      found.push(
        `${place}, ${show(old.words)}: the id is \`${old.id}\` in the source, \`${now?.id}\` on the page`,
      );
  }
  return found;
}

/** The level that each heading has on a page: one below the last heading before it that is higher. */
function levelsOf(headings: Headings): readonly number[] {
  return headings.map((_, index) => Math.min(2 + countAbove(headings, index), 6));
}

function countAbove(headings: Headings, index: number): number {
  let level = headings[index]?.level ?? 0;
  let count = 0;
  for (const above of headings.slice(0, index).toReversed()) {
    if (above.level >= level) continue;
    level = above.level;
    count += 1;
  }
  return count;
}

function squeeze(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, '');
}

function show(text: string | undefined): string {
  return text === undefined ? 'nothing' : `«${text.slice(0, 60)}»`;
}
