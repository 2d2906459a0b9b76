import type { Element, ElementContent } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import type { Conversion, Handler } from '../conversion.ts';
import type { Flow } from '../line/flow.ts';
import type { Mark } from '../line/piece.ts';
import { canBeSet, plainTex } from '../phrases/can-be-set.ts';
import { classesOf, textOf } from '../properties.ts';

/** Puts TeX into the text as a formula; what cannot be set stays readable as code, and is told. */
export function addFormula(
  tex: string,
  display: boolean,
  at: Element,
  flow: Flow,
  marks: readonly Mark[],
  { tell }: Conversion,
): void {
  const value = plainTex(tex);
  if (value === '') return;
  const isSet = canBeSet(value, display);
  if (!isSet) tell('math-text', at, `a formula that cannot be set became code: ${value}`);
  if (display) {
    flow.block(isSet ? { type: 'math', value } : { type: 'code', lang: 'tex', value });
  } else {
    flow.phrase(isSet ? { type: 'inlineMath', value } : { type: 'inlineCode', value }, marks);
  }
}

/** MathML: its TeX where it says it, otherwise its characters. */
export const mathMl: Handler = (element, flow, marks, conversion) => {
  const display = textOf(element, 'display') === 'block';
  const tex = annotationOf(element);
  if (tex) addFormula(tex, display, element, flow, marks, conversion);
  else {
    const text = textIn(element).replace(/\s+/g, ' ').trim();
    conversion.tell('math-text', element, `a formula in MathML became text: ${text}`);
    flow.text(text, marks);
  }
};

/** The TeX of a formula that KaTeX, MathJax or Wikipedia drew. */
export function annotationOf(element: Element): string | undefined {
  const own = textOf(element, 'alttext');
  const found = find(
    element,
    (each) => each.tagName === 'annotation' && /tex/i.test(textOf(each, 'encoding') ?? ''),
  );
  return found ? textIn(found) : own;
}

/** Whether an element is a formula that KaTeX or MathJax drew, with the TeX inside it. */
export function isDrawnFormula(element: Element): boolean {
  return (
    classesOf(element).some((name) =>
      ['katex', 'katex-display', 'MathJax', 'mwe-math-element'].includes(name),
    ) || element.tagName === 'mjx-container'
  );
}

/** A formula drawn by a script: the TeX in it, or nothing where the script's source stands beside it. */
export const drawnFormula: Handler = (element, flow, marks, conversion) => {
  const tex = annotationOf(element);
  const display =
    classesOf(element).includes('katex-display') ||
    element.properties.display === 'true' ||
    find(element, (each) => each.tagName === 'math' && textOf(each, 'display') === 'block') !==
      undefined;
  if (tex) addFormula(tex, display, element, flow, marks, conversion);
};

/** Whether an element holds TeX as Markdown processors mark it: `<code class="math-inline">`, pandoc's `<span class="math">`. */
export function isMarkedFormula(element: Element): boolean {
  const classes = classesOf(element);
  const [only, ...rest] = element.children;
  if (element.tagName === 'pre' && rest.length === 0 && only?.type === 'element')
    return isMarkedFormula(only);
  if (element.tagName === 'code')
    return classes.some((name) => /^math-(inline|display)$/.test(name));
  return (
    element.tagName === 'span' &&
    classes.includes('math') &&
    classes.some((name) => ['inline', 'display'].includes(name)) &&
    element.children.every(({ type }) => type === 'text')
  );
}

/** TeX that is marked as such, with or without the delimiters of MathJax around it. */
export const markedFormula: Handler = (element, flow, marks, conversion) => {
  const { tex, display } = markedTex(element);
  addFormula(tex, display, element, flow, marks, conversion);
};

/** The TeX of an element that is marked as a formula, and whether it is set apart. */
export function markedTex(element: Element): { readonly tex: string; readonly display: boolean } {
  const tex = textIn(element).trim();
  const [, bare = tex] = /^\\[([]([\s\S]*)\\[)\]]$/.exec(tex) ?? [];
  const names = [element, ...element.children].flatMap((each) =>
    each.type === 'element' ? classesOf(each) : [],
  );
  const display = names.some((name) => name === 'math-display' || name === 'display');
  return { tex: bare, display };
}

/** `<script type="math/tex">`, which MathJax reads; any other script runs something and goes. */
export const script: Handler = (element, flow, marks, conversion) => {
  const type = textOf(element, 'type') ?? '';
  const src = textOf(element, 'src');
  if (type.startsWith('math/tex')) {
    addFormula(textIn(element), /mode=display/.test(type), element, flow, marks, conversion);
    return;
  }
  const gist = src && /^(https:\/\/gist\.github\.com\/.+?)\.js(?:\?file=.*)?$/.exec(src)?.[1];
  if (gist) {
    flow.block({
      type: 'mdxJsxFlowElement',
      name: 'Embed',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'src', value: gist },
        { type: 'mdxJsxAttribute', name: 'title', value: `Gist ${gist.split('/').at(-1)}` },
      ],
      children: [],
    });
    conversion.tell(
      'embed-linked',
      element,
      `the code at ${gist} is shown as a card; copy it into the post to keep it`,
    );
    return;
  }
  if (!type.includes('json')) {
    conversion.tell(
      'script-dropped',
      element,
      `a script${src ? ` from \`${src}\`` : ''} does not run in a post`,
    );
  }
};

function find(element: Element, test: (each: Element) => boolean): Element | undefined {
  if (test(element)) return element;
  for (const child of element.children as ElementContent[]) {
    const found = child.type === 'element' ? find(child, test) : undefined;
    if (found) return found;
  }
  return undefined;
}
