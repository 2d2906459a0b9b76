import { type Cited, type CitedWriter, citationKey, nameParts } from './cited.ts';

/** Characters that TeX takes for something else. Braces have names, because BibTeX counts them all. */
const commands: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

/**
 * A post as a BibTeX entry. `@online` is of BibLaTeX; old styles take it for `@misc` and read `year`.
 * Letters of every script stay as they are, which both read as UTF-8.
 */
export function bibtex(cited: Cited): string {
  const { title, authors, day, url, site, source } = cited;
  const fields = {
    author: authors.map(writer).join(' and '),
    title: `{${escapeTex(title)}}`,
    organization: escapeTex(site),
    date: day,
    year: day.slice(0, 4),
    // Verbatim: it is percent-encoded, and holds no brace.
    url,
    ...(source && { note: `First published at ${escapeTex(source)}` }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{${citationKey(cited)},\n${lines.join(',\n')}\n}`;
}

/** A whole name stands in braces, so that nobody divides it. */
function writer(author: CitedWriter): string {
  const parts = nameParts(author);
  if ('literal' in parts) return `{${escapeTex(parts.literal)}}`;
  return `${escapeTex(parts.family)}, ${escapeTex(parts.given)}`;
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}~^\\]/g, (sign) => commands[sign] ?? sign);
}
