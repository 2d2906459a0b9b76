import type { Root } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createContext, type InternalLink, type Surroundings } from './context.ts';
import { countSections } from './count-sections.ts';
import { countWords } from './count-words.ts';
import { plainText } from './plain-text.ts';
import { readTree } from './read-tree.ts';
import { checkAbbreviations } from './steps/check-abbreviations.ts';
import { checkAddresses } from './steps/check-addresses.ts';
import { checkAnchors } from './steps/check-anchors.ts';
import { checkModules } from './steps/check-modules.ts';
import { checkNesting } from './steps/check-nesting.ts';
import { checkVocabulary } from './steps/check-vocabulary.ts';
import { enlargePictures } from './steps/enlarge-pictures.ts';
import { inlineReferences } from './steps/inline-references.ts';
import { settleAbbreviations } from './steps/settle-abbreviations.ts';
import { settleBlocks } from './steps/settle-blocks.ts';
import { settleCallouts } from './steps/settle-callouts.ts';
import { settleCharts } from './steps/settle-charts.ts';
import { settleCode } from './steps/settle-code.ts';
import { settleCodeNotes } from './steps/settle-code-notes.ts';
import { settleDiagrams } from './steps/settle-diagrams.ts';
import { settleFigures } from './steps/settle-figures.ts';
import { settleFlow } from './steps/settle-flow.ts';
import { type HeadingPlace, type OutlineItem, settleHeadings } from './steps/settle-headings.ts';
import { settleLinks } from './steps/settle-links.ts';
import { settleMath } from './steps/settle-math.ts';
import { settleNotes } from './steps/settle-notes.ts';
import { settlePictures } from './steps/settle-pictures.ts';
import { settleRefs } from './steps/settle-refs.ts';
import { settleTables } from './steps/settle-tables.ts';
import { takeExcerpt } from './steps/take-excerpt.ts';

/** A text that was read once: the tree to draw, and what other pages say about it. */
export interface ParsedPost {
  /** The tree in which every construct is a plain Markdown node or a component of `components/prose`. */
  readonly tree: Root;
  readonly outline: readonly OutlineItem[];
  /** Every heading that the text itself has, in its order. */
  readonly headings: readonly HeadingPlace[];
  /** Every id that a link may point to. */
  readonly anchors: ReadonlySet<string>;
  /** Links to other pages of the site, whose fragments only the site can check. */
  readonly links: readonly InternalLink[];
  /** The words that there are to read, notes included; code and formulas left out. */
  readonly plain: string;
  /** How much there is to read, code left out. */
  readonly words: number;
  /** The text before the end of the excerpt, when the author marked one. */
  readonly excerpt: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the whole file of a post (front matter is skipped, so positions are the author's) and
 * settles every construct of the writing language, one step each. Faults are returned, never
 * thrown; what a fault concerns is drawn as text where that is possible.
 */
export async function parsePost(text: string, surroundings: Surroundings): Promise<ParsedPost> {
  const context = createContext(text, surroundings);
  const tree = readTree(context);
  checkModules(tree, context);
  checkVocabulary(tree, context);
  checkAddresses(tree, context);
  checkAbbreviations(tree, context);
  const excerpt = takeExcerpt(tree);
  const words = countWords(plainText(tree, { notes: true }));
  const plain = plainText(tree, { notes: true, words: true });
  const sections = countSections(tree);
  inlineReferences(tree);
  settleFlow(tree, context);
  checkNesting(tree, context);
  settleCallouts(tree, context);
  await settlePictures(tree, context);
  const { outline, headings } = settleHeadings(tree, context, sections);
  const figures = settleFigures(tree, context);
  enlargePictures(tree);
  settleRefs(tree, figures, context);
  settleTables(tree);
  settleCode(tree, context);
  settleCodeNotes(tree, context);
  await settleDiagrams(tree, context);
  settleMath(tree, context);
  await settleCharts(tree, context);
  await settleBlocks(tree, context);
  settleLinks(tree, context);
  settleAbbreviations(tree, context);
  settleNotes(tree, context);
  const links = checkAnchors(context);
  return {
    tree,
    outline,
    headings,
    anchors: context.anchors,
    links,
    plain,
    words,
    excerpt,
    diagnostics: context.diagnostics,
  };
}
