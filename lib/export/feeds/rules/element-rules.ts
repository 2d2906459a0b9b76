import type { Element } from 'xast';
import { xmlText } from './xml-text.ts';

/** How often a child may stand in its parent, and what it must say. */
export interface ChildRule {
  readonly least: number;
  readonly most: number;
  /** Returns what is wrong with the child, as the end of a sentence. */
  readonly check?: (element: Element, text: string) => string | undefined;
}

const one = { least: 1, most: 1 };

/** Exactly one. */
export const needed = (check?: ChildRule['check']): ChildRule => ({
  ...one,
  ...(check && { check }),
});
/** None or one. */
export const allowed = (check?: ChildRule['check']): ChildRule => ({ ...needed(check), least: 0 });
/** Any number. */
export const any = (check?: ChildRule['check']): ChildRule => ({
  ...allowed(check),
  most: Number.POSITIVE_INFINITY,
});

/** What is wrong with the children of an element, as one sentence each. A child without a rule is wrong. */
export function checkChildren(
  parent: Element,
  rules: Readonly<Record<string, ChildRule>>,
): readonly string[] {
  const children = parent.children.filter((child) => child.type === 'element');
  const strange = children.filter(({ name }) => !Object.hasOwn(rules, name));
  const wrong = Object.entries(rules).flatMap(([name, { least, most, check }]) => {
    const found = children.filter((child) => child.name === name);
    const faults = found.flatMap((child) => check?.(child, xmlText(child).trim()) ?? []);
    const count =
      found.length < least || found.length > most ? [`it stands ${found.length} times`] : [];
    return [...count, ...faults].map((fault) => `<${name}> in <${parent.name}>: ${fault}`);
  });
  return [...strange.map(({ name }) => `<${name}> does not belong in <${parent.name}>`), ...wrong];
}

/** A full address with its scheme. */
export function address(_: Element, text: string): string | undefined {
  return URL.canParse(text) ? undefined : `"${text}" is no full address`;
}

/** Words. */
export function words(_: Element, text: string): string | undefined {
  return text === '' ? 'it is empty' : undefined;
}
