import type { Element } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import type { Handler } from '../conversion.ts';
import { flowTag } from '../jsx.ts';
import { Flow } from '../line/flow.ts';
import { classesOf, textOf } from '../properties.ts';

const closers: Readonly<Record<string, string>> = { '/*': ' */', '<!--': ' -->' };

/** Whether an element is code with a list of notes on its lines. */
export function isCodeNotes(element: Element): boolean {
  return classesOf(element).includes('code-notes') && codeIn(element) !== undefined;
}

/** Code with notes on its lines; each marker becomes a comment at the end of its line. */
export const codeNotes: Handler = (element, flow, marks, conversion) => {
  const inner = new Flow();
  conversion.walk(element.children, inner, marks);
  const [code, list, ...rest] = inner.end();
  const inside = codeIn(element);
  if (code?.type !== 'code' || list?.type !== 'list' || rest.length > 0 || !inside) {
    for (const block of [code, list, ...rest]) if (block) flow.block(block);
    return;
  }
  const sign = textOf(inside, 'dataComment') ?? '#';
  // Blank lines at the beginning of code go.
  const above = /^\n*/.exec(textIn(inside))?.[0].length ?? 0;
  const places = (textOf(inside, 'dataNotes') ?? '').split(' ').map((place) => place.split(':'));
  code.value = code.value
    .split('\n')
    .map((line, index) => {
      const numbers = places
        .filter(([at]) => Number(at) - above === index + 1)
        .map(([, number]) => `(${number})!`);
      const comment = `${sign} ${numbers.join(' ')}${closers[sign] ?? ''}`;
      return numbers.length === 0 ? line : `${line}${line.trim() === '' ? '' : ' '}${comment}`;
    })
    .join('\n');
  flow.block(flowTag('CodeNotes', {}, [code, list]));
};

function codeIn(element: Element): Element | undefined {
  const [pre] = element.children;
  const code = pre?.type === 'element' && pre.tagName === 'pre' ? pre.children[0] : undefined;
  return code?.type === 'element' && textOf(code, 'dataNotes') ? code : undefined;
}
