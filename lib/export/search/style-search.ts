import { transform } from 'lightningcss';
import type { Fault } from '../fault.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import { pruneStyles } from '../styles/prune-styles.ts';
import { readSheet } from '../styles/read-sheet.ts';
import { visitElements } from '../visit-elements.ts';

const name = 'search/view.css';
const anyValue = new Set([undefined]);

/**
 * Writes the style sheet of what the search adds to any page: the rules of the site for classes that
 * begin with `search`, and the properties that they use under their whole names. The sheet of a page
 * has short ones, and no rule for what is not on it.
 */
export async function styleSearch(output: Output): Promise<readonly Fault[]> {
  const { pages, files, site } = output;
  const page = pages.find(({ path }) => path === 'search/index.html');
  if (!page) return [];
  const sheets = new Set<string>();
  visitElements(page.tree, ({ tagName, properties: { rel, href } }) => {
    if (tagName !== 'link' || ![rel].flat().includes('stylesheet')) return;
    const target = typeof href === 'string' ? localPath(href, page.path, site) : undefined;
    if (target && files.has(target.path)) sheets.add(target.path);
  });
  const texts = await Promise.all(
    [...sheets].map(async (sheet) => {
      const { css } = await readSheet(sheet, output);
      const classes = css.match(/(?<=\.)search[\w-]*/g);
      return withoutFaces(
        pruneStyles(css, {
          vocabulary: {
            tags: new Set(),
            ids: new Set(),
            classes: new Set(classes),
            attributes: new Map([
              ['aria-selected', anyValue],
              ['data-scheme', anyValue],
            ]),
          },
          properties: new Set(css.match(/--[\w-]+/g)),
          needsFace: () => false,
        }),
      );
    }),
  );
  files.set(name, { body: texts.join('\n') });
  return [];
}

/** The page has its faces already. */
function withoutFaces(css: string): string {
  const code = Buffer.from(css);
  const visitor = { Rule: { 'font-face': () => [] } };
  return transform({ filename: name, code, minify: true, visitor }).code.toString();
}
