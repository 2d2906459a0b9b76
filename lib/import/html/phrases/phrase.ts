import type { Element } from 'hast';
import type { Handler } from '../conversion.ts';
import { type Mark, withMark } from '../line/piece.ts';
import { classesOf, textOf } from '../properties.ts';
import { deleted, emphasis, strong, tagMark } from './marks.ts';
import { marksOfStyle } from './style.ts';

/** What stands around the words of an element by its name alone. */
const marksByName: Readonly<Record<string, Mark>> = {
  b: strong,
  cite: tagMark('cite'),
  del: deleted,
  em: emphasis,
  i: emphasis,
  ins: tagMark('ins'),
  kbd: tagMark('Kbd'),
  mark: tagMark('Mark'),
  q: tagMark('q'),
  s: deleted,
  samp: tagMark('samp'),
  small: tagMark('small'),
  strike: deleted,
  strong,
  sub: tagMark('Sub'),
  sup: tagMark('Sup'),
  u: tagMark('u'),
  var: tagMark('var'),
};

/** Words that are stressed or set apart: `<em>`, `<u>`, `<kbd>` and their like. */
export const phrase: Handler = (element, flow, marks, conversion) => {
  const mark = marksByName[element.tagName];
  const kept = mark && !isUndone(element) ? withMark(marks, mark) : marks;
  conversion.walk(element.children, flow, marksOfStyle(element, kept));
};

/** Google Docs wraps whole texts in `<b style="font-weight:normal">`; icons are empty `<i class="fa">`. */
function isUndone(element: Element): boolean {
  const weight = /font-weight:\s*(normal|[1-4]00)/.test(textOf(element, 'style') ?? '');
  const upright = /font-style:\s*normal/.test(textOf(element, 'style') ?? '');
  return (
    (['b', 'strong'].includes(element.tagName) && weight) ||
    (['i', 'em'].includes(element.tagName) && upright)
  );
}

/** `<span>`, `<font>` and names nobody knows: only their style may say something. */
export const plain: Handler = (element, flow, marks, conversion) => {
  if (classesOf(element).includes('math')) {
    conversion.walk(element.children, flow, marks);
    return;
  }
  conversion.walk(element.children, flow, marksOfStyle(element, marks));
};

/** `<abbr>`, `<dfn>`, `<time>`, `<bdo>`: elements that say something in an attribute. */
export const explained: Handler = (element, flow, marks, conversion) => {
  const name = element.tagName === 'acronym' ? 'abbr' : element.tagName;
  const entries = { title: 'title', lang: 'lang', dir: 'dir', datetime: 'dateTime' };
  const properties = Object.fromEntries(
    Object.entries(entries).flatMap(([attribute, property]): [string, string][] => {
      const value = textOf(element, property);
      const isKept = value && (attribute !== 'datetime' || name === 'time');
      return isKept ? [[attribute, value]] : [];
    }),
  );
  const says = name === 'dfn' || Object.keys(properties).length > 0;
  const mark = tagMark(name, properties);
  conversion.walk(element.children, flow, says ? withMark(marks, mark) : marks);
};
