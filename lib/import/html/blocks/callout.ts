import type { Element } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import type { Handler } from '../conversion.ts';
import { flowTag } from '../jsx.ts';
import { Flow } from '../line/flow.ts';
import { classesOf, textOf } from '../properties.ts';

/** The kinds of admonitions that have another name here. */
const names: Readonly<Record<string, string>> = {
  ...{ summary: 'abstract', tldr: 'abstract', todo: 'info', hint: 'tip', important: 'tip' },
  ...{ check: 'success', done: 'success', help: 'question', faq: 'question' },
  ...{ caution: 'warning', attention: 'warning', fail: 'failure', missing: 'failure' },
  ...{ error: 'danger', snippet: 'example', cite: 'quote' },
};
const kinds = new Set([
  ...['note', 'abstract', 'info', 'tip', 'success', 'question', 'warning', 'failure'],
  ...['danger', 'bug', 'example', 'quote'],
]);

/** Whether an element is an admonition of Python-Markdown, Docutils or Asciidoctor's kind. */
export function isAdmonition(element: Element): boolean {
  return (
    element.tagName === 'div' && classesOf(element).includes('admonition') && !!titleIn(element)
  );
}

/** An admonition; its title is the first paragraph. */
export const callout: Handler = (element, flow, marks, conversion) => {
  const title = titleIn(element);
  const body = new Flow();
  conversion.walk(
    element.children.filter((child) => child !== title),
    body,
    marks,
  );
  const own = classesOf(element).find((name) => name in names || kinds.has(name)) ?? 'note';
  const kind = names[own] ?? own;
  const words = title ? textIn(title).replace(/\s+/g, ' ').trim() : '';
  const isUsual = words === `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
  const folds = textOf(element, 'dataFolds');
  flow.block(
    flowTag(
      'Callout',
      {
        kind,
        title: isUsual ? undefined : words,
        collapsible: folds !== undefined || undefined,
        open: folds === 'open' || undefined,
      },
      body.end(),
    ),
  );
};

function titleIn(element: Element): Element | undefined {
  const found = element.children.find(
    (child) => child.type === 'element' && classesOf(child).includes('admonition-title'),
  );
  return found?.type === 'element' && textIn(found).trim() !== '' ? found : undefined;
}
