import type { BlockContent, DefinitionContent, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Properties = Readonly<Record<string, string | undefined>>;

/** A component between paragraphs. Properties that are undefined are left out. */
export function flow(
  name: string,
  properties: Properties,
  children: (BlockContent | DefinitionContent)[],
  from?: { position?: Root['position'] },
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributes(properties),
    children,
    ...position(from),
  };
}

/** A component in a line. */
export function phrase(
  name: string,
  properties: Properties,
  children: PhrasingContent[],
  from?: { position?: Root['position'] },
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: attributes(properties),
    children,
    ...position(from),
  };
}

function attributes(properties: Properties): MdxJsxFlowElement['attributes'] {
  return Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );
}

function position(from: { position?: Root['position'] } | undefined) {
  return from?.position ? { position: from.position } : {};
}

/** The value of a property that was checked against the vocabulary: a flag is `true`. */
export function property(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string | undefined {
  const found = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  if (!found || typeof found.value === 'object') return found ? 'true' : undefined;
  return found.value;
}
