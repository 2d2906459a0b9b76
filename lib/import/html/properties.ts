import type { Element } from 'hast';

/** The classes of an element. */
export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** An attribute as text, trimmed; undefined when it is missing or empty. `name` is hast's own. */
export function textOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === null || value === undefined || typeof value === 'boolean') return undefined;
  const written = (Array.isArray(value) ? value.join(' ') : String(value)).trim();
  return written === '' ? undefined : written;
}

/**
 * The declarations of a `style` attribute, names and values in lower case
 * (https://www.w3.org/TR/css-style-attr/). Only plain values are looked at, so a value that holds
 * a semicolon in quotes comes out cut, which does no harm.
 */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = (textOf(element, 'style') ?? '').toLowerCase().split(';');
  return new Map(
    declarations.flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':');
      if (colon === -1) return [];
      return [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]];
    }),
  );
}
