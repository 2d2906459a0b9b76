import { createCssVariablesTheme } from 'shiki/core';

const prefix = '--code-';

const base = createCssVariablesTheme({
  name: 'hindsight',
  variablePrefix: prefix,
  fontStyle: true,
});

/** A theme whose colours are custom properties; the style sheet gives them a value for light and dark. */
export const theme = { ...base, settings: base.tokenColors ?? [] };

const color = new RegExp(`color:var\\(${prefix}(?:token-)?([a-z-]+)\\)`);

/** The classes that say what an inline style of the highlighter says: `token-keyword`, `token-italic`. */
export function classesOf(style: string): string[] {
  const classes: string[] = [];
  const [, name] = color.exec(style) ?? [];
  if (name && name !== 'foreground') classes.push(`token-${name}`);
  if (/font-style:italic/.test(style)) classes.push('token-italic');
  if (/font-weight:bold/.test(style)) classes.push('token-bold');
  return classes;
}
