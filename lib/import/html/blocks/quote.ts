import type { Handler } from '../conversion.ts';
import { Flow } from '../line/flow.ts';

/** A quotation, tweets included: their words and links stay, the script that dresses them goes. */
export const quote: Handler = (element, flow, marks, conversion) => {
  const inner = new Flow();
  conversion.walk(element.children, inner, marks);
  const children = inner.end();
  if (children.length === 0) return;
  flow.block({
    type: 'blockquote',
    children,
    ...(element.position && { position: element.position }),
  });
};
