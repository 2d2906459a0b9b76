import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
import { plainText } from '../plain-text.ts';

/** `NASA`, `NASAs`; not `H100`, `iPhone`, `RFC-9110`, or a name in an address. */
const abbreviation = /(?<![\p{L}\p{N}_/.@#$&~!-])(\p{Lu}{2,6})(?=s?(?![\p{L}\p{N}_/@-]|\.\p{L}))/gu;

/** `MCMXCIV`. Others than the Roman way of writing a number are letters like any. */
const roman = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** Units and parts of the day, which nobody spells out. */
const common = new Set([
  'AM',
  'PM',
  'AD',
  'BC',
  'KB',
  'MB',
  'GB',
  'TB',
  'PB',
  'EB',
  'OK',
  'TV',
  'MW',
  'GW',
  'TW',
]);

const shout = /\p{Lu}{2,}(?:[^\p{L}\p{N}.;:()]+\p{Lu}{2,}){2,}/gu;

/** Where a word stands for itself, or is explained by where it leads. */
const silent = new Set([
  'heading',
  'link',
  'linkReference',
  'code',
  'inlineCode',
  'math',
  'inlineMath',
  'html',
  'definition',
  'image',
  'yaml',
]);
const silentTags = /^(Kbd|kbd|code|abbr|Embed|Video)$/;

/**
 * Tells of each abbreviation that a reader is left alone with, once and where it stands first:
 * neither the glossary has it, nor does the text say `high-performance computing (HPC)`, `HPC
 * (high-performance computing)`, `HPC stands for …`, or anywhere `Department of Energy` for `DE`. An entry of the glossary without a meaning
 * says that everybody knows it. Without a glossary nothing is told.
 */
export function checkAbbreviations(tree: Root, context: Context): void {
  if (context.glossary.size === 0) return;
  let text: string | undefined;
  const seen = new Set<string>();
  visit(tree, (node) => {
    if (isSilent(node)) return SKIP;
    if (node.type !== 'text') return undefined;
    for (const { 1: short = '', index } of node.value.matchAll(abbreviation)) {
      if (seen.has(short) || isKnown(short, context) || isShouted(node.value, index)) continue;
      seen.add(short);
      text ??= plainText(tree, { notes: true });
      if (isExplained(short, text)) continue;
      context.find(
        'abbreviation-unexplained',
        placeOf(node, short, context),
        `\`${short}\` is not explained`,
      );
    }
    return undefined;
  });
}

function isSilent(node: Nodes): boolean {
  return silent.has(node.type) || ('name' in node && silentTags.test(node.name ?? ''));
}

function isKnown(short: string, { glossary }: Context): boolean {
  return glossary.has(short) || common.has(short) || roman.test(short);
}

/** Whether a place is in a row of three words in capitals, which are shouted and not shortened. */
function isShouted(text: string, at: number): boolean {
  return [...text.matchAll(shout)].some(
    ({ 0: row, index }) => index <= at && at < index + row.length,
  );
}

function isExplained(short: string, text: string): boolean {
  const behind = new RegExp(`\\p{Ll}[^()]*\\(\\s*${short}s?\\b`, 'u');
  const before = new RegExp(`\\b${short}s?[”"’']?\\s*\\([^)]*\\p{Ll}{3}`, 'u');
  const said = new RegExp(`\\b${short}[”"’']?,?\\s+(stands for|is short for|short for)\\b`, 'u');
  const small = '(?:\\p{Ll}{1,3}\\s+)*';
  const initials = [...short].map((letter) => `${letter}\\p{Ll}+`).join(`[\\s-]+${small}`);
  const spelt = new RegExp(`\\b${initials}`, 'u');
  return [behind, before, said, spelt].some((pattern) => pattern.test(text));
}

/** The place of a word in the author's own text, where escapes make a node longer than its value. */
function placeOf({ position }: Text, short: string, { text }: Context) {
  const { start, end } = position ?? {};
  const at = start?.offset === undefined ? -1 : text.indexOf(short, start.offset);
  if (!start || at < 0 || at >= (end?.offset ?? 0))
    return { line: start?.line ?? 1, column: start?.column ?? 1 };
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  return { line, column, endLine: line, endColumn: column + short.length };
}
