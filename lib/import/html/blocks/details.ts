import type { Element } from 'hast';
import type { Conversion, Handler } from '../conversion.ts';
import { flowTag } from '../jsx.ts';
import { type Block, Flow } from '../line/flow.ts';
import type { Mark } from '../line/piece.ts';

/** `<details>` with its summary first; one without a summary gets the word that browsers show. */
export const details: Handler = (element, flow, marks, conversion) => {
  const isSummary = (child: Element['children'][number]) =>
    child.type === 'element' && child.tagName === 'summary';
  const summary = element.children.find(isSummary);
  const inner = new Flow();
  conversion.walk(
    element.children.filter((child) => child !== summary),
    inner,
    marks,
  );
  const title: Block[] = summary?.type === 'element' ? line(summary, marks, conversion) : [];
  const body = inner.end();
  if (title.length + body.length === 0) return;
  const [first, ...rest] = title;
  const shown: Block = first ?? {
    type: 'paragraph',
    children: [{ type: 'text', value: 'Details' }],
  };
  const open = element.properties.open === true || undefined;
  flow.block(flowTag('details', { open }, [flowTag('summary', {}, [shown]), ...rest, ...body]));
};

/** The words of a summary as one line; what else it holds follows. */
function line(summary: Element, marks: readonly Mark[], conversion: Conversion): Block[] {
  const inner = new Flow();
  conversion.walk(summary.children, inner, marks);
  return inner
    .end()
    .map((block) =>
      block.type === 'heading' ? { type: 'paragraph', children: block.children } : block,
    );
}
