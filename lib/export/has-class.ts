import type { Element } from 'hast';

/** Whether an element has a class of this name. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
