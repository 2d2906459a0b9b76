import { slug } from 'github-slugger';

/**
 * The names under which links may look for a heading that has none of its own: as GitHub,
 * Python-Markdown (https://python-markdown.github.io/extensions/toc/) and kramdown
 * (https://kramdown.gettalong.org/converter/html.html#auto-ids) make them of its words, and its
 * letters and digits alone, see `bareName`.
 */
export function slugsOfWords(words: string): readonly string[] {
  return [slug(words), pythonSlug(words), kramdownSlug(words), bareName(words)];
}

/** What is left of a name when all that makers of names treat differently is gone. */
export function bareName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The name that Python-Markdown gives a heading; empty when it has no letter of ASCII. */
export function pythonSlug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
}

/** The name that kramdown gives a heading. */
export function kramdownSlug(words: string): string {
  return words
    .replace(/^[^a-z]+/i, '')
    .replace(/[^a-z0-9 -]/gi, '')
    .replaceAll(' ', '-')
    .toLowerCase();
}
