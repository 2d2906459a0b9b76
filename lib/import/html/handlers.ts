import { box } from './blocks/box.ts';
import { codeBlock } from './blocks/code.ts';
import { definitionList } from './blocks/definition-list.ts';
import { details } from './blocks/details.ts';
import { figure } from './blocks/figure.ts';
import { heading } from './blocks/heading.ts';
import { list, strayItem } from './blocks/list.ts';
import { mathMl, script } from './blocks/math.ts';
import { quote } from './blocks/quote.ts';
import { rule } from './blocks/rule.ts';
import { table } from './blocks/table.ts';
import type { Handler } from './conversion.ts';
import { boxes, unseen } from './elements.ts';
import { control, drawing, noScript } from './media/control.ts';
import { picture } from './media/picture.ts';
import { audio, frame, object, video } from './media/player.ts';
import { inlineCode } from './phrases/inline-code.ts';
import { link } from './phrases/link.ts';
import { explained, phrase } from './phrases/phrase.ts';

const nothing: Handler = () => {};
const lineBreak: Handler = (_element, flow, marks) => flow.break(marks);

function all(names: Iterable<string>, handler: Handler): [string, Handler][] {
  return [...names].map((name) => [name, handler]);
}

/** What becomes of each element by its name; any other is its content. */
export const handlers: ReadonlyMap<string, Handler> = new Map([
  ...all(boxes, box),
  ...all(unseen, nothing),
  ...all(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], heading),
  ...all(['ul', 'ol', 'menu', 'dir'], list),
  ...all(['b', 'strong', 'em', 'i', 'u', 's', 'strike', 'del', 'ins', 'mark', 'small'], phrase),
  ...all(['sub', 'sup', 'kbd', 'samp', 'var', 'cite', 'q'], phrase),
  ...all(['abbr', 'acronym', 'dfn', 'time', 'bdi', 'bdo'], explained),
  ...all(['code', 'tt'], inlineCode),
  ...all(['pre', 'listing', 'xmp', 'plaintext'], codeBlock([])),
  ...all(['input', 'button', 'select', 'textarea', 'progress', 'meter', 'output'], control),
  ...all(['svg', 'canvas'], drawing),
  ...all(['object', 'embed', 'applet'], object),
  ...all(['iframe', 'frame'], frame),
  ...all(['img', 'image'], picture),
  ['a', link],
  ['audio', audio],
  ['blockquote', quote],
  ['br', lineBreak],
  ['details', details],
  ['dl', definitionList],
  ['figure', figure],
  ['hr', rule],
  ['li', strayItem],
  ['math', mathMl],
  ['noscript', noScript],
  ['script', script],
  ['summary', box],
  ['table', table],
  ['video', video],
  ['wbr', nothing],
]);
