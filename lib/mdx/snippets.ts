import { z } from 'zod';
import { components } from './vocabulary.ts';

/** A piece of text that an editor offers: https://code.visualstudio.com/docs/editing/userdefinedsnippets */
export interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

type Name = keyof typeof components;

/** What stands between the tags of components that hold something of a certain form. */
const contents: Partial<Record<Name, readonly string[]>> = {
  CodeNotes: ['```$NEXT:js$', 'wait(); // (1)!', '```', '', '1. $NEXT:What the line does.$'],
  Figure: ['![$NEXT:What the picture shows$]($NEXT:picture.png$)'],
  Gallery: [
    '- ![$NEXT:What it shows$]($NEXT:picture.png$)',
    '- ![$NEXT:What it shows$]($NEXT:picture.png$)',
  ],
  Tabs: [
    '<Tab title="$NEXT:One$">',
    '',
    '$NEXT:Text.$',
    '',
    '</Tab>',
    '<Tab title="$NEXT:Other$">',
    '',
    '$NEXT:Text.$',
    '',
    '</Tab>',
  ],
};

const phrases: Readonly<Record<string, Snippet>> = {
  'Annotation of several paragraphs': {
    prefix: 'note',
    body: [`[^note-\${1:1}]`, '', `[^note-\${1:1}]: \${2:The note.}`],
    description: 'A note with paragraphs, lists or code, whose text stands further below',
  },
  'Callout of a quote': {
    prefix: '> [!',
    body: ['> [!$NEXT|NOTE,TIP,IMPORTANT,WARNING,CAUTION$]', '> $NEXT:Text.$'],
    description: 'A callout',
  },
  'Picture with a caption': {
    prefix: '![',
    body: ['![$NEXT:What the picture shows$]($NEXT:picture.png$ "$NEXT:Caption$")'],
    description: 'A picture of its own, with a caption and a number',
  },
  'Formula on lines of its own': {
    prefix: '$$',
    body: ['\\$\\$', '$NEXT:a = b$', '\\$\\$'],
    description: 'Mathematics in TeX',
  },
  Diagram: {
    prefix: '```mermaid',
    body: ['```mermaid alt="$NEXT:What it shows$"', 'graph LR', '  A --> B', '```'],
    description: 'A diagram',
  },
  'End of the excerpt': {
    prefix: 'more',
    body: ['{/* more */}'],
    description: 'Lists and feeds show the text up to here',
  },
};

/** Every component, and what Markdown has beyond them, as snippets by their titles. */
export function listSnippets(): ReadonlyMap<string, Snippet> {
  const names = Object.keys(components).filter((name): name is Name => name in components);
  return new Map([
    ...names.map((name) => [name, componentSnippet(name)] as const),
    ...Object.entries(phrases).map(([title, snippet]) => [title, number(snippet)] as const),
  ]);
}

function componentSnippet(name: Name): Snippet {
  const word: { place: string; empty?: boolean; properties: z.ZodObject } = components[name];
  const properties = Object.entries(word.properties.shape).flatMap(([key, type]) => {
    const value = writeValue(type);
    return value === undefined ? [] : [` ${key}="${value}"`];
  });
  const open = `<${name}${properties.join('')}`;
  const description = `<${name}> of Writing here`;
  if (word.empty) return number({ prefix: `<${name}`, body: [`${open} />`], description });
  if (word.place === 'phrasing') {
    return number({ prefix: `<${name}`, body: [`${open}>$NEXT:text$</${name}>`], description });
  }
  const inside = contents[name] ?? ['$NEXT:Text.$'];
  const body = [`${open}>`, '', ...inside, '', `</${name}>`];
  return number({ prefix: `<${name}`, body, description });
}

/** What a snippet proposes for a property; properties that may be left out are, but for kinds. */
function writeValue(type: unknown): string | undefined {
  if (type instanceof z.ZodDefault) return writeValue(type.unwrap());
  if (type instanceof z.ZodOptional) return undefined;
  if (type instanceof z.ZodEnum) return `$NEXT|${type.options.join(',')}$`;
  return '$NEXT$';
}

/** Numbers the places in which the cursor stops, in their order. */
function number({ body, ...snippet }: Snippet): Snippet {
  let stop = 0;
  const lines = body.map((line) =>
    line.replace(/\$NEXT(?:([:|])([^$]*))?\$/g, (_, sign?: string, text = '') => {
      stop += 1;
      if (sign === '|') return `\${${stop}|${text}|}`;
      return sign === ':' ? `\${${stop}:${text}}` : `$${stop}`;
    }),
  );
  return { ...snippet, body: lines };
}
