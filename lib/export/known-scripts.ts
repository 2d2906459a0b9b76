import type { Element } from 'hast';

/** How the inline scripts begin that Next and React write into every page. */
const frameworkOpenings = [
  '(self.__next_f=self.__next_f||[]).push(',
  'self.__next_f.push(',
  '(globalThis["TURBOPACK"]',
  // Times a transition that only the removed scripts could run.
  'requestAnimationFrame(function(){$RT=performance.now()});',
];

const dataTypes = new Set(['application/ld+json', 'speculationrules']);

/** Whether Next or React wrote the script. React's `$RC` and the like are not known: a page that needs them is not finished. */
export function isFrameworkScript(element: Element, basePath: string): boolean {
  const { src } = element.properties;
  if (typeof src === 'string') return src.startsWith(`${basePath}/_next/`);
  const [first] = element.children;
  return (
    first?.type === 'text' && frameworkOpenings.some((opening) => first.value.startsWith(opening))
  );
}

/** Whether a page may keep the script: an enhancement, the one that sets the colour scheme, or data. */
export function isOwnScript(element: Element, basePath: string): boolean {
  const { src, type, dataSchemeScript } = element.properties;
  if (typeof src === 'string') return type === 'module' && src.startsWith(`${basePath}/enhance/`);
  return dataSchemeScript !== undefined || (typeof type === 'string' && dataTypes.has(type));
}
