// Gives the paragraph that is pointed at a link to itself. It names the first and the last words of the
// paragraph (https://wicg.github.io/scroll-to-text-fragment/), so that a page carries no id for it, that
// what is inserted elsewhere changes nothing, and that whoever follows it needs no script. Before them
// stands the id of the section, for browsers that do not look for words. Without a script a browser
// makes the same link of any selection.

const most = 6;
const link = document.createElement('a');
link.className = 'anchor passage';
link.ariaLabel = 'Link to this paragraph';

/** The words that are seen between two places of a paragraph, one of which may be the end of it. */
function words(paragraph: Element, from: Element | null, to: Element | null): string[] {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  if (from) range.setStartAfter(from);
  if (to) range.setEndBefore(to);
  const part = range.cloneContents();
  for (const unseen of part.querySelectorAll('.expansion')) unseen.remove();
  return (part.textContent ?? '').trim().split(/\s+/).filter(Boolean);
}

function encode(list: readonly string[]): string {
  return encodeURIComponent(list.join(' ')).replaceAll('-', '%2D');
}

function address(paragraph: Element): string {
  // A note stands behind its mark in the paragraph, and its words are somewhere else; those of a
  // formula are read in several ways, and those of a form change.
  const breaks = paragraph.querySelectorAll('.marker, .note, math, input, output');
  const first = words(paragraph, null, breaks[0] ?? null);
  const last =
    breaks.length > 0 ? words(paragraph, breaks[breaks.length - 1] ?? null, null) : first;
  const isWhole = last === first && first.length <= 2 * most;
  const ends = isWhole ? [first] : [first.slice(0, most), last.slice(-most)];
  const named = ends.filter(({ length }) => length > 0).map(encode);
  // Not by their names, for which a page would be given the style of headings that it has none of.
  const headings = [...document.querySelectorAll('.prose [id]:has(> .anchor:not(.passage))')];
  const section = headings.findLast(
    (heading) => heading.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const text = named.length > 0 ? `:~:text=${named.join()}` : '';
  return `#${section ? encodeURIComponent(section.id) : ''}${text}`;
}

function show({ target }: Event): void {
  const paragraph = target instanceof Element && target.closest('.prose > :is(p, .p)');
  if (!paragraph || paragraph.contains(link)) return;
  link.href = address(paragraph);
  paragraph.append(link);
}

document.addEventListener('pointerover', show);
document.addEventListener('focusin', show);
