import type { Element, ElementContent, Text } from 'hast';

/** A text that stands where another one stood. */
export function textFrom(value: string, { position }: Text): Text {
  return { type: 'text', value, ...(position && { position }) };
}

/** An element that stands where a text stood. */
export function elementFrom(name: string, children: ElementContent[], { position }: Text): Element {
  return {
    type: 'element',
    tagName: name,
    properties: {},
    children,
    ...(position && { position }),
  };
}
