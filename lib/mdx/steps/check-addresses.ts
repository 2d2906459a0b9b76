import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Context } from '../context.ts';

/** An image or a link to a file whose name holds a space, which Markdown reads as text. */
const torn =
  /(!?)\[[^[\]\n]*\]\(([^()<>"\n]{0,200}[^\s()<>"] [^()<>"\n]{0,200}\.\w{1,5})(?: "[^"\n]*")?\)/g;

/** Finds images and links that are no such thing because of a space in their address. */
export function checkAddresses(tree: Root, context: Context): void {
  visit(tree, 'text', ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const source = context.text.slice(start.offset, end.offset);
    for (const { 0: written, 1: sign, 2: address = '', index } of source.matchAll(torn)) {
      if (source[index - 1] === '\\') continue;
      const before = source.slice(0, index).split('\n');
      const line = start.line + before.length - 1;
      const lead = before.at(-1)?.length ?? 0;
      const column = before.length === 1 ? start.column + lead : lead + 1;
      const at = start.offset + index + written.indexOf(`](${address}`) + 2;
      context.find(
        'address-space',
        { line, column, endLine: line, endColumn: column + written.length },
        `\`${written}\` is no ${sign ? 'picture' : 'link'}: its address holds a space`,
        `put the address in angle brackets: <${address}>`,
        [{ start: at, end: at + address.length, text: `<${address}>` }],
      );
    }
  });
}
