import { surroundingsOf, type World } from '../blog/surroundings.ts';
import type { Text } from '../content/library.ts';
import type { Surroundings } from '../mdx/context.ts';
import type { ParsedPost } from '../mdx/parse-post.ts';
import type { Inspect } from './inspector.ts';
import type { KnownText } from './known.ts';
import { recordAnswers } from './record-answers.ts';

/** Reads a text into its tree. */
export type Parse = (text: string, around: Surroundings) => Promise<ParsedPost>;

/** Reads a text, and returns what is to be known of it together with all that this depends on. */
export async function checkText(
  { text, path, key }: { readonly text: Text; readonly path: string; readonly key: string },
  world: World,
  parse: Parse,
): Promise<KnownText> {
  const { around, asked } = recordAnswers(surroundingsOf(text, path, world));
  const { diagnostics, headings, anchors, links } = await parse(text.text, around);
  return {
    key,
    asked,
    diagnostics: [...diagnostics.map(plain)],
    headings: [...headings],
    anchors: [...anchors],
    links: [...links],
  };
}

/** A world in which pictures are measured by an inspector, who remembers them. */
export function withInspector(world: World, inspect: Inspect): World {
  return {
    ...world,
    measure: async (file, href) => {
      const found = await inspect(file);
      return found === 'unreadable' ? found : { href, width: found.width, height: found.height };
    },
  };
}

function plain({ fix, ...diagnostic }: KnownDiagnostic): KnownText['diagnostics'][number] {
  return { ...diagnostic, ...(fix && { fix: [...fix] }) };
}

type KnownDiagnostic = ParsedPost['diagnostics'][number];
