import type { Element, Root, Text } from 'hast';
import { describeElement } from './describe-element.ts';
import type { Fault } from './fault.ts';
import { isInteractive } from './interactive/is-interactive.ts';
import { isFrameworkScript, isOwnScript } from './known-scripts.ts';
import type { Output } from './output.ts';
import { removeElements } from './remove-elements.ts';
import { visitElements } from './visit-elements.ts';

/** The ids of what React would still put in place with a script: boundaries and what belongs into them. */
const leftOver = /^[BPS]:/;

/** What React writes between nodes: boundaries (`$`, `/$`, `$?`, …), activities (`&`) and text borders (a space). */
const reactComment = /^(\/?[$&][?!~]?| )$/;

/** A comment of signs alone, as React's are. */
const markerLike = /^[^\p{L}\s-]{1,4}$/u;

/** Takes React and Next out of the pages, which are finished: scripts, their preloads, markers for hydration. */
export function removeFramework(output: Output): readonly Fault[] {
  const { pages, site } = output;
  return pages.flatMap((page) => {
    const faults = isInteractive(page, output)
      ? keepFramework(page.tree, site.basePath)
      : cleanTree(page.tree, site.basePath);
    return faults.map((fault) => ({ page: page.path, ...fault }));
  });
}

/**
 * A page that keeps React is left as React will compare it, but for what only browsers without
 * modules run. Its scripts are looked at all the same.
 */
function keepFramework(tree: Root, basePath: string): Omit<Fault, 'page'>[] {
  const faults: Omit<Fault, 'page'>[] = [];
  const old = new Set<Element>();
  visitElements(tree, (element) => {
    if (element.tagName === 'script' && element.properties.noModule === true) old.add(element);
    const known = isFrameworkScript(element, basePath) || isOwnScript(element, basePath);
    if (element.tagName === 'script' && !known) {
      faults.push({ element: describeElement(element), message: unknownScript(element) });
    }
  });
  removeElements(tree, old);
  return faults;
}

function cleanTree(tree: Root, basePath: string): Omit<Fault, 'page'>[] {
  const faults: Omit<Fault, 'page'>[] = [];
  // Not by unist-util-visit, for the reason that visit-elements.ts gives.
  const clean = (parent: Root | Element): void => {
    for (let index = 0; index < parent.children.length; index += 1) {
      const node = parent.children[index];
      if (node?.type === 'comment' && reactComment.test(node.value)) {
        parent.children.splice(index, 1);
        joinTexts(parent, index);
        index -= 1;
        continue;
      }
      if (node?.type === 'comment' && markerLike.test(node.value)) {
        faults.push({ message: `a marker that is not known: <!--${node.value}-->` });
      }
      if (node?.type !== 'element') continue;
      if (isFrameworkElement(node, basePath)) {
        parent.children.splice(index, 1);
        index -= 1;
      } else if (node.tagName === 'script' && !isOwnScript(node, basePath)) {
        faults.push({ element: describeElement(node), message: unknownScript(node) });
      } else if (loadsScript(node)) {
        const message = 'a page loads no script but its own enhancements';
        faults.push({ element: describeElement(node), message });
      } else if (leftOver.test(String(node.properties.id))) {
        const message = 'React has left this to be put in place by a script, and none is sent';
        faults.push({ element: describeElement(node), message });
      } else {
        delete node.properties.dataPrecedence;
        clean(node);
        if (node.content) clean(node.content);
      }
    }
  };
  clean(tree);
  return faults;
}

/** Makes one text of two that became neighbours. */
function joinTexts({ children }: Root | Element, index: number): void {
  const [before, after] = [children[index - 1], children[index]];
  if (before?.type !== 'text' || after?.type !== 'text') return;
  before.value += after.value;
  children.splice(index, 1);
}

function isFrameworkElement(element: Element, basePath: string): boolean {
  const { tagName, properties, children } = element;
  if (tagName === 'script') return isFrameworkScript(element, basePath);
  if (tagName === 'meta') return properties.name === 'next-size-adjust';
  if (tagName === 'link') {
    const rel = [properties.rel].flat();
    return (
      (rel.includes('preload') && properties.as === 'script') ||
      (rel.includes('preconnect') && properties.href === '/')
    );
  }
  return (
    tagName === 'div' &&
    properties.hidden === true &&
    Object.keys(properties).length === 1 &&
    children.length > 0 &&
    children.every((child) => child.type === 'comment' && reactComment.test(child.value))
  );
}

/** Whether a link makes a browser fetch a script or data of the framework. */
function loadsScript({ tagName, properties }: Element): boolean {
  const rel = [properties.rel].flat();
  const fetches = ['modulepreload', 'preload', 'prefetch'].some((name) => rel.includes(name));
  return tagName === 'link' && fetches && properties.as !== 'font' && properties.as !== 'image';
}

function unknownScript(element: Element): string {
  const text = element.children.filter((child): child is Text => child.type === 'text');
  const source = text
    .map((child) => child.value)
    .join('')
    .slice(0, 80);
  return `a page sends no script but its own enhancements${source && `: ${JSON.stringify(source)}`}`;
}
