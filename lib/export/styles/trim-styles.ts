import path from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Fault } from '../fault.ts';
import { hashedFolder, hashedName } from '../hashed-name.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import type { Page } from '../page.ts';
import { readBody } from '../read-body.ts';
import { visitElements } from '../visit-elements.ts';
import { canMatch } from './can-match.ts';
import { charactersOf } from './characters-of.ts';
import { pageVocabulary } from './page-vocabulary.ts';
import { pruneStyles, pruning, type UnicodeRange } from './prune-styles.ts';
import { readSheet, type Sheet } from './read-sheet.ts';

/**
 * Gives each page a style sheet with what can have an effect on it, and drops faces that no page has
 * a letter of. Pages with the same constructs share one. A page that runs a framework keeps all.
 */
export async function trimStyles(output: Output): Promise<readonly Fault[]> {
  const { pages, files, site } = output;
  const sheets = new Map<string, Promise<Sheet>>();
  const kept = new Set<string>();
  for (const page of pages) {
    const { links, scripts, interactive } = await readHead(page, output);
    for (const { link, name } of links) {
      const sheet = sheets.get(name) ?? readSheet(name, output);
      sheets.set(name, sheet);
      if (interactive) kept.add(name);
      else
        link.properties.href = site.blog.addresses.file(
          await trim(await sheet, page, scripts, output),
        );
    }
  }
  for (const name of sheets.keys()) if (!kept.has(name)) files.delete(name);
  await dropFonts(output);
  return [];
}

async function trim(
  { css, selectors, faces, characters: drawn }: Sheet,
  { tree }: Page,
  scripts: readonly string[],
  { files, store }: Output,
): Promise<string> {
  const vocabulary = pageVocabulary(tree, scripts);
  const characters = [...drawn, ...charactersOf(textOf(tree))];
  const needsFace = (ranges: readonly UnicodeRange[]) =>
    ranges.some(({ start, end }) =>
      characters.some((character) => character >= start && character <= end),
    );
  const properties = namedProperties(tree, scripts);
  const traits = [
    ...selectors.map((selector) => canMatch(selector, vocabulary)),
    ...faces.map(needsFace),
  ].map(Number);
  const recipe = [pruning, css, traits.join(''), [...properties].sort().join()];
  const bytes = await store.recall('style sheets', recipe, async () =>
    Buffer.from(pruneStyles(css, { vocabulary, properties, needsFace })),
  );
  const text = new TextDecoder().decode(bytes);
  const name = hashedName('page', 'css', text);
  files.set(name, { body: text });
  return name;
}

/** Custom properties that the markup or a script names. */
function namedProperties(tree: Page['tree'], scripts: readonly string[]): ReadonlySet<string> {
  const texts = [...scripts];
  visitElements(tree, ({ properties }) => {
    for (const value of Object.values(properties)) if (typeof value === 'string') texts.push(value);
  });
  return new Set(texts.flatMap((text) => text.match(/--[\w-]+/g) ?? []));
}

async function readHead(page: Page, { files, site }: Output) {
  const links: { link: Element; name: string }[] = [];
  const sources: string[] = [];
  const inline: string[] = [];
  const target = (url: unknown) =>
    typeof url === 'string' ? localPath(url, page.path, site)?.path : undefined;
  visitElements(page.tree, (element) => {
    const { tagName, properties } = element;
    if (tagName === 'script') {
      const source = target(properties.src);
      if (source === undefined) inline.push(textOf(element));
      else sources.push(source);
    }
    const name = target(properties.href);
    const sheet = tagName === 'link' && [properties.rel].flat().includes('stylesheet');
    if (sheet && name !== undefined && files.has(name)) links.push({ link: element, name });
  });
  const texts = sources.flatMap((source) => files.get(source) ?? []).map(readBody);
  const scripts = (await Promise.all(texts)).map((bytes) => new TextDecoder().decode(bytes));
  const interactive = sources.some((source) => source.startsWith('_next/static/chunks/'));
  return { links, scripts: [...scripts, ...inline], interactive };
}

/** Drops fonts that no style sheet names any more. */
async function dropFonts({ files }: Output): Promise<void> {
  const sheets = [...files].filter(([name]) => name.endsWith('.css'));
  const texts = await Promise.all(sheets.map(([, file]) => readBody(file)));
  const css = texts.map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  for (const name of [...files.keys()]) {
    const font = name.startsWith(`${hashedFolder}/`) && name.endsWith('.woff2');
    if (font && !css.includes(path.posix.basename(name))) files.delete(name);
  }
}
