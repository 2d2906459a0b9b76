import type { ElementContent, Root } from 'hast';
import { visitElements } from '../visit-elements.ts';

/** The colours of a diagram on paper, by the names that its drawing has for them. */
const colours: Readonly<Record<string, string>> = {
  '--_arrow': '#b03a24',
  '--_line': '#8a8277',
  '--_node-stroke': '#8a8277',
  '--_inner-stroke': '#e4dfd6',
  '--_node-fill': '#f3f0ea',
  '--_group-fill': '#ffffff',
  '--_group-hdr': '#f3f0ea',
  '--_key-badge': '#f3f0ea',
  '--_text': '#1f1c19',
  '--_text-sec': '#6b645b',
  '--_text-muted': '#6b645b',
  '--_text-faint': '#6b645b',
};

/**
 * Writes colours in the place of the names that a style sheet would give them: many reading systems
 * know no variables, and would fill every box black.
 */
export function plainColours(content: readonly ElementContent[]): void {
  const root: Root = { type: 'root', children: [...content] };
  visitElements(root, ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      const variable =
        typeof value === 'string' ? /^var\((--[\w-]+)\)$/.exec(value)?.[1] : undefined;
      if (variable) properties[name] = colours[variable] ?? 'currentColor';
    }
  });
}
