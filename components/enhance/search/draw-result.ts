import { findPassages, markTerms, type Passage } from './find-passages.ts';
import type { FoundText } from './found-text.ts';

/** A text that was found, as a group of options: its title, and the passages under their headings. */
export function drawResult(text: FoundText, terms: readonly string[], id: string): HTMLElement {
  const group = element('div', 'search-result');
  group.role = 'group';
  group.ariaLabel = text.title;
  const passages = findPassages(text, terms);
  const opening = passages.find((passage) => passage.id === '');
  group.append(
    option(text.url, `${id}-0`, [
      marked('search-title', markTerms(text.title, terms)),
      ...(text.facts.length > 0 ? [element('span', 'search-facts', text.facts.join(' · '))] : []),
      ...(opening ? [marked('search-passage', opening.pieces)] : []),
    ]),
    ...passages
      .filter((passage) => passage.id !== '')
      .map((passage, index) => drawPassage(passage, text.url, terms, `${id}-${index + 1}`)),
  );
  return group;
}

function drawPassage(
  { id, heading, pieces }: Passage,
  url: string,
  terms: readonly string[],
  optionId: string,
): HTMLElement {
  return option(`${url}#${encodeURIComponent(id)}`, optionId, [
    marked('search-heading', markTerms(heading, terms)),
    marked('search-passage', pieces),
  ]);
}

function option(href: string, id: string, content: readonly Node[]): HTMLElement {
  const link = document.createElement('a');
  link.className = 'search-option';
  link.role = 'option';
  link.ariaSelected = 'false';
  link.tabIndex = -1;
  link.id = id;
  link.href = href;
  link.append(...content);
  return link;
}

/** Text in pieces, every second of which is marked. */
function marked(className: string, pieces: readonly string[]): HTMLElement {
  const line = element('span', className);
  line.append(
    ...pieces.map((piece, index) =>
      index % 2 === 1 ? element('mark', 'search-mark', piece) : piece,
    ),
  );
  return line;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
