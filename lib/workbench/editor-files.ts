import { editorSchemas } from '../content/editor-schemas.ts';
import type { Library } from '../content/library.ts';
import { listSnippets, type Snippet } from '../mdx/snippets.ts';
import type { MadeFile } from './made-file.ts';

/** Makes the files that tell an editor what the front matter, the settings and a text may hold; paths are from the folder of the project. */
export function editorFiles(library: Library): readonly MadeFile[] {
  const schemas = [...editorSchemas(library)].map(([name, schema]) => ({
    path: `.vscode/${name}.schema.json`,
    text: write(schema),
  }));
  const snippets = Object.fromEntries(
    [...listSnippets(), ['Front matter', frontMatter(library)] as const].map(([title, snippet]) => [
      title,
      { scope: 'mdx', ...snippet },
    ]),
  );
  return [...schemas, { path: '.vscode/hindsight.code-snippets', text: write(snippets) }];
}

function frontMatter({ authors, categories }: Library): Snippet {
  const one = (stop: number, names: readonly string[]) =>
    // A choice of a snippet parts its items with commas.
    `\${${stop}|${names.map((name) => name.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  return {
    prefix: '---',
    body: [
      '---',
      `title: \${1:Title}`,
      `description: \${2:One or two sentences.}`,
      'date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
      `authors: [${one(
        3,
        authors.map(({ id }) => id),
      )}]`,
      `categories: [${one(
        4,
        categories.map(({ name }) => name),
      )}]`,
      'draft: true',
      '---',
      '',
      '$0',
    ],
    description: 'The front matter of a post; npm run new writes it as well',
  };
}

function write(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
