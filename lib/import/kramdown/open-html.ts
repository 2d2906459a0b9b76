import type { Html, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** An element that holds Markdown, and what stands behind its first tag in the same block of HTML. */
const opening =
  /^(\s*<(\w+)\b[^>]*\smarkdown\s*=\s*["']?(?:1|block|span)["']?[^>]*>)[ \t]*\n([\s\S]+)$/;

/**
 * Reads the Markdown that stands right behind `<div markdown="1">`
 * (https://kramdown.gettalong.org/syntax.html#html-blocks), which is HTML in CommonMark up to the
 * next empty line. `parse` reads Markdown.
 */
export function openHtml(tree: Root, parse: (text: string) => Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const [, open, name, rest] = opening.exec(node.value) ?? [];
    if (open === undefined || rest === undefined) return undefined;
    const end = rest.trimEnd().endsWith(`</${name}>`)
      ? rest.lastIndexOf(`</${name}>`)
      : rest.length;
    const line = (node.position?.start.line ?? 1) + open.split('\n').length;
    const inside = parse(rest.slice(0, end));
    visit(inside, ({ position }) => {
      if (!position) return;
      position.start.line += line - 1;
      position.end.line += line - 1;
    });
    const made: RootContent[] = [{ ...node, value: open }, ...inside.children];
    const close: Html = { ...node, value: rest.slice(end) };
    if (close.value !== '') made.push(close);
    parent.children.splice(index, 1, ...(made as never[]));
    return [SKIP, index + 1];
  });
}
