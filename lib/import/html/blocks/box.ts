import type { Handler } from '../conversion.ts';
import { marksOfStyle } from '../phrases/style.ts';
import { classesOf } from '../properties.ts';

/** A box of any kind: its content, in paragraphs of its own. */
export const box: Handler = (element, flow, marks, conversion) => {
  flow.endParagraph();
  if (classesOf(element).includes('separator') && element.children.length === 0) {
    conversion.tell(
      'separator-empty',
      element,
      'an empty separator: Blogger puts one around each picture, so one may be lost here',
    );
  }
  conversion.walk(element.children, flow, marksOfStyle(element, marks));
  flow.endParagraph();
};
