import type { Element } from 'hast';
import type { Fault } from './fault.ts';
import { findHead } from './find-head.ts';
import type { Output } from './output.ts';

/**
 * Takes out of every head what says again what stands there already. Next writes a `twitter:` beside
 * each `og:`, which all readers of cards fall back to
 * (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup).
 */
export function dropRepeatedMetadata({ pages }: Output): readonly Fault[] {
  for (const { tree } of pages) {
    const head = findHead(tree);
    const seen = new Set<string>();
    head.children = head.children.filter((child) => {
      const said = child.type === 'element' ? saidBy(child) : undefined;
      if (said === undefined) return true;
      const isNew = !seen.has(said);
      seen.add(said);
      return isNew;
    });
  }
  return [];
}

/** What a `<meta>` for cards says, in the words of Open Graph. */
function saidBy({ tagName, properties }: Element): string | undefined {
  const name = properties.property ?? properties.name;
  if (tagName !== 'meta' || typeof name !== 'string' || !/^(og|twitter):/.test(name)) {
    return undefined;
  }
  return `${name.replace(/^twitter:/, 'og:')} ${properties.content}`;
}
