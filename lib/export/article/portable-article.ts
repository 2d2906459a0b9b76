import type { Element, ElementContent } from 'hast';
import type { Page } from '../page.ts';
import { bareElements } from './bare-elements.ts';
import { explainAbbreviations } from './explain-abbreviations.ts';
import { gatherNotes } from './gather-notes.ts';
import { joinCaptions } from './join-captions.ts';
import { linkCodeNotes } from './link-code-notes.ts';
import { openBoxes } from './open-boxes.ts';
import { plainCode } from './plain-code.ts';
import { plainPictures } from './plain-pictures.ts';
import { readArticle } from './read-article.ts';
import { tellDrawings } from './tell-drawings.ts';

/** How an article is carried elsewhere. */
export interface Carriage {
  /** `text` says what a chart or a diagram shows; `drawing` keeps the SVG beside it. */
  readonly drawings: 'text' | 'drawing';
}

/** An article that reads whole without a style sheet, a script or the rest of its page. */
export interface PortableArticle {
  /** The lead picture and the text, in the order of the page. Addresses are still those of the page. */
  readonly body: readonly ElementContent[];
  /** The notes in the order of their numbers, each linked with its marks; absent without notes. */
  readonly notes?: Element;
}

/** One construct made plain: it changes the article in place. */
type Carry = (article: Element, carriage: Carriage) => void;

const carries: readonly Carry[] = [
  explainAbbreviations,
  plainPictures,
  tellDrawings,
  linkCodeNotes,
  plainCode,
  openBoxes,
  joinCaptions,
];

/**
 * Takes the text out of a finished page: notes become numbered notes at the end, folds are open,
 * tabs stand one after another, code is plain text. The page stays as it is. Undefined for a page
 * that has no text, such as a list.
 */
export function portableArticle(page: Page, carriage: Carriage): PortableArticle | undefined {
  const article = readArticle(page);
  if (!article) return undefined;
  const notes = gatherNotes(article);
  const all: Element = { ...article, children: [...article.children, ...(notes ? [notes] : [])] };
  for (const carry of carries) carry(all, carriage);
  bareElements(all);
  const body = notes ? all.children.slice(0, -1) : all.children;
  return { body, ...(notes && { notes }) };
}
