import { isMap, parseDocument } from 'yaml';
import type { ImportPlan } from './plan-posts.ts';

/** Changes the text of a file of settings; one that is broken cannot be changed. */
type Change = (change: (text: string) => string | undefined) => void;

/** Adds authors to `authors.yml`, whose own entries and comments stay as they are. */
export function addAuthors(authors: ImportPlan['authors'], change: Change): void {
  if (authors.length === 0) return;
  change((text) => {
    const added = authors.map(({ id, name, url, from }): [string, unknown] => [
      id,
      {
        name,
        kind: 'person',
        description:
          from === undefined
            ? 'Author of posts that were imported.'
            : `Author of posts that were imported from ${from}.`,
        ...(url !== undefined && URL.canParse(url) && { url }),
      },
    ]);
    return add(text, added);
  });
}

/** Adds categories to `categories.yml`. */
export function addCategories(categories: ImportPlan['categories'], change: Change): void {
  if (categories.length === 0) return;
  change((text) =>
    add(
      text,
      categories.map((name) => [
        name,
        { description: 'Posts that were imported from an older blog.' },
      ]),
    ),
  );
}

function add(text: string, entries: readonly (readonly [string, unknown])[]): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    return undefined;
  if (document.contents === null) document.contents = document.createNode({}) as never;
  for (const [key, value] of entries)
    if (!document.has(key)) document.set(key, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}
