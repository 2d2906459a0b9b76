import type { Element, RootContent } from 'hast';
import type { Conversion, Handler } from '../conversion.ts';
import type { Flow } from '../line/flow.ts';
import type { Mark } from '../line/piece.ts';

const spaces = /[\t\n\f\r ]+/g;
const edges = /^( ?)(.*?)( ?)$/su;

/** `<code>` in a line. Links and stress inside it stay around the part of the code they hold. */
export const inlineCode: Handler = (element, flow, marks, conversion) => {
  if (holdsBlock(element)) conversion.walk(element.children, flow, marks);
  else walkCode(element.children, flow, marks, conversion);
};

function holdsBlock(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (['pre', 'div', 'p', 'ul', 'ol', 'table', 'img'].includes(child.tagName) ||
        holdsBlock(child)),
  );
}

const marking = new Set(['a', 'b', 'strong', 'em', 'i', 'u', 'del', 's', 'mark', 'sub', 'sup']);

function walkCode(
  nodes: readonly RootContent[],
  flow: Flow,
  marks: readonly Mark[],
  conversion: Conversion,
) {
  let code = '';
  const end = () => {
    addCode(code, flow, marks);
    code = '';
  };
  for (const node of nodes) {
    if (node.type === 'text') code += node.value;
    if (node.type !== 'element') continue;
    if (node.tagName === 'br' || marking.has(node.tagName)) {
      end();
      if (node.tagName === 'br') flow.break(marks);
      else conversion.walk([asCode(node)], flow, marks);
    } else if (node.tagName === 'wbr') {
      // A place where the line may break is no part of the code.
    } else if (isPlain(node)) code += flat(node);
    else {
      end();
      walkCode(node.children, flow, marks, conversion);
    }
  }
  end();
}

/** `<code><a>x</a></code>` says the same as `<a><code>x</code></a>`, which Markdown can write. */
function asCode(element: Element): Element {
  return {
    ...element,
    children: [{ type: 'element', tagName: 'code', properties: {}, children: element.children }],
  };
}

function isPlain(element: Element): boolean {
  return element.children.every(
    (child) =>
      child.type !== 'element' ||
      (child.tagName !== 'br' && !marking.has(child.tagName) && isPlain(child)),
  );
}

function flat(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? flat(child) : '',
    )
    .join('');
}

function addCode(written: string, flow: Flow, marks: readonly Mark[]) {
  const [, before = '', value = '', after = ''] = edges.exec(written.replace(spaces, ' ')) ?? [];
  if (before) flow.text(' ', marks);
  if (value.trim() === '') {
    if (value) flow.text(value, marks);
  } else flow.phrase({ type: 'inlineCode', value }, marks);
  if (after) flow.text(' ', marks);
}
