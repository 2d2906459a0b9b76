import { toString as textIn } from 'hast-util-to-string';
import type { Handler } from '../conversion.ts';
import { textOf } from '../properties.ts';

/** A part of a form: a page has nothing that could answer it. */
export const control: Handler = (element, _flow, _marks, conversion) => {
  const words = textIn(element).replace(/\s+/g, ' ').trim() || textOf(element, 'value') || '';
  const hidden = textOf(element, 'type') === 'hidden';
  if (hidden) return;
  conversion.tell(
    'form-dropped',
    element,
    `a form does not work in a post; its <${element.tagName}>${words ? ` said: ${words}` : ' is gone'}`,
  );
};

/** A drawing in the page: an icon goes, anything larger is told. */
export const drawing: Handler = (element, _flow, _marks, conversion) => {
  const size = Math.max(
    Number.parseInt(textOf(element, 'width') ?? '0', 10),
    Number.parseInt(textOf(element, 'height') ?? '0', 10),
  );
  const isIcon = textOf(element, 'ariaHidden') === 'true' || (size > 0 && size <= 64);
  if (!isIcon) {
    conversion.tell(
      'element-dropped',
      element,
      `a drawing (<${element.tagName}>) of the page is gone; save it as a picture`,
    );
  }
};

/** `<noscript>`: what it holds is shown where a script would be missing, but for the twin of a late picture. */
export const noScript: Handler = (element, flow, marks, conversion) => {
  const pictures = element.children.filter(
    (child) => child.type === 'element' && child.tagName === 'img',
  );
  const isTwin = pictures.length > 0 && conversion.twins.has(element);
  if (!isTwin) conversion.walk(element.children, flow, marks);
};
