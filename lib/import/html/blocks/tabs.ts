import type { Element } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import type { Handler } from '../conversion.ts';
import { flowTag } from '../jsx.ts';
import { Flow } from '../line/flow.ts';
import { classesOf } from '../properties.ts';

/** Whether an element is a set of tabs, each with its label before its content. */
export function isTabSet(element: Element): boolean {
  return classesOf(element).includes('tabbed-set') && blocksIn(element).length > 0;
}

/** Tabs one after the other, each under its title. */
export const tabs: Handler = (element, flow, marks, conversion) => {
  const children = blocksIn(element).map((block) => {
    const label = labelOf(block);
    const body = new Flow();
    conversion.walk(
      block.children.filter((child) => child !== label),
      body,
      marks,
    );
    const title = label ? textIn(label).replace(/\s+/g, ' ').trim() : '';
    return flowTag('Tab', { title: title || '?' }, body.end());
  });
  flow.block(flowTag('Tabs', {}, children));
};

function blocksIn(element: Element): Element[] {
  return element.children.filter(
    (child): child is Element =>
      child.type === 'element' &&
      classesOf(child).includes('tabbed-block') &&
      labelOf(child) !== undefined,
  );
}

function labelOf(block: Element): Element | undefined {
  const [first] = block.children;
  return first?.type === 'element' && first.tagName === 'label' ? first : undefined;
}
