import type { PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block } from './line/flow.ts';

type Properties = Readonly<Record<string, string | true | undefined>>;

/** A component or element between paragraphs; properties that are undefined are left out, and `true` is a flag. */
export function flowTag(
  name: string,
  properties: Properties,
  children: Block[],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributes(properties), children };
}

/** The same in a line. */
export function textTag(
  name: string,
  properties: Properties,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributes(properties), children };
}

function attributes(properties: Properties): MdxJsxFlowElement['attributes'] {
  return Object.entries(properties).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ type: 'mdxJsxAttribute' as const, name, value: value === true ? null : value }],
  );
}
