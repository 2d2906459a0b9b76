import { htmlTagNames } from 'html-tag-names';
import { z } from 'zod';
import type { TagKind } from './grammar/tags.ts';

/** Where a component stands: in a line of prose, or between paragraphs. */
type Place = 'phrasing' | 'flow';

interface Word {
  readonly place: Place;
  /** What the component holds: nothing, or text and other constructs. */
  readonly empty?: boolean;
  /** Its properties; a property without a value is the string `true`. */
  readonly properties: z.ZodObject;
}

const flag = z
  .literal('true', { error: 'takes no value: write the name alone' })
  .describe('the name alone')
  .optional();
const text = z.string().min(1, { error: 'must not be empty' }).describe('text');
const percent = z
  .string()
  .regex(/^([1-9][05]|100|5)%$/, {
    error: 'is a share of the text column in steps of 5%, such as "35%"',
  })
  .describe('5% to 100%, in steps of 5');
const id = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, { error: 'holds letters, digits, - and _' })
  .describe('letters, digits, - and _');
const webAddress = z
  .url({ protocol: /^https?$/, error: 'is an http or https address' })
  .describe('an http or https address');
const nothing = z.strictObject({});
const inline: Word = { place: 'phrasing', properties: nothing };

/** Kinds of callouts, in the order of the guide. */
export const calloutKinds = [
  'note',
  'abstract',
  'info',
  'tip',
  'success',
  'question',
  'warning',
  'failure',
  'danger',
  'bug',
  'example',
  'quote',
] as const;

/** Every component that a post may use. */
export const components = {
  Annotation: inline,
  Callout: {
    place: 'flow',
    properties: z.strictObject({
      kind: z.enum(calloutKinds, { error: `is one of ${calloutKinds.join(', ')}` }).default('note'),
      title: text.optional(),
      collapsible: flag,
      open: flag,
    }),
  },
  Chart: {
    place: 'flow',
    empty: true,
    properties: z.strictObject({
      src: text,
      kind: z.enum(['bars', 'columns', 'lines'], { error: 'is bars, columns or lines' }),
      x: text,
      y: text,
      unit: text.optional(),
      'x-label': text.optional(),
      'y-label': text.optional(),
      alt: text,
    }),
  },
  CodeNotes: { place: 'flow', properties: nothing },
  Embed: {
    place: 'flow',
    empty: true,
    properties: z.strictObject({
      src: webAddress,
      title: text,
    }),
  },
  Figure: {
    place: 'flow',
    properties: z.strictObject({
      id: id.optional(),
      caption: text.optional(),
      width: percent.optional(),
      align: z.enum(['left', 'right'], { error: 'is left or right' }).optional(),
      wide: flag,
      missing: flag,
      source: webAddress.optional(),
    }),
  },
  Gallery: { place: 'flow', properties: z.strictObject({ caption: text.optional() }) },
  Kbd: inline,
  Mark: inline,
  Poem: { place: 'flow', properties: nothing },
  Ref: { place: 'phrasing', empty: true, properties: z.strictObject({ to: id }) },
  Sub: inline,
  Sup: inline,
  Tab: { place: 'flow', properties: z.strictObject({ title: text }) },
  Tabs: { place: 'flow', properties: nothing },
  Video: {
    place: 'flow',
    empty: true,
    properties: z.strictObject({ src: text, title: text, poster: text.optional() }),
  },
} as const satisfies Record<string, Word>;

const number = z.string().regex(/^-?\d+(\.\d+)?$/, { error: 'is a number such as 12 or 0.5' });

/** Components that run in the browser of a reader, for posts that say so; components/interactive draws them. */
export const interactiveComponents: Readonly<Record<string, Word>> = {
  WhatIf: {
    place: 'flow',
    empty: true,
    properties: z.strictObject({
      label: text,
      from: number,
      to: number,
      start: number,
      times: number,
      unit: text,
    }),
  },
};

const common = {
  title: text.optional(),
  lang: text.optional(),
  dir: z.enum(['ltr', 'rtl', 'auto']).optional(),
};
const phrase: Word = { place: 'phrasing', properties: z.strictObject(common) };
const block: Word = { place: 'flow', properties: z.strictObject(common) };

/** The HTML elements that a post may use where Markdown has nothing for what they say. */
const elements: Readonly<Record<string, Word>> = {
  abbr: phrase,
  b: phrase,
  bdi: phrase,
  bdo: phrase,
  br: { place: 'phrasing', empty: true, properties: nothing },
  cite: phrase,
  code: phrase,
  dd: block,
  del: phrase,
  details: { place: 'flow', properties: z.strictObject({ ...common, open: flag }) },
  dfn: phrase,
  dl: block,
  dt: block,
  em: phrase,
  hr: { place: 'flow', empty: true, properties: nothing },
  i: phrase,
  img: {
    place: 'phrasing',
    empty: true,
    properties: z.strictObject({ src: text, alt: z.string(), title: text.optional() }),
  },
  ins: phrase,
  kbd: phrase,
  mark: phrase,
  q: phrase,
  s: phrase,
  samp: phrase,
  small: phrase,
  strong: phrase,
  sub: phrase,
  summary: block,
  sup: phrase,
  time: { place: 'phrasing', properties: z.strictObject({ ...common, datetime: text.optional() }) },
  u: phrase,
  var: phrase,
  wbr: { place: 'phrasing', empty: true, properties: nothing },
};

/** The entry of a component or element by the name in its tag. */
export function wordFor(name: string): Word | undefined {
  for (const words of [components, interactiveComponents, elements]) {
    if (Object.hasOwn(words, name)) return words[name as keyof typeof words];
  }
  return undefined;
}

const htmlNames = new Set(htmlTagNames);

/** Whether a name after `<` is markup of a post, a name no post may use, or prose such as `<foo>`. */
export function kindOfTag(name: string): TagKind {
  if (wordFor(name)) return 'markup';
  return /^[A-Z]/.test(name) || htmlNames.has(name) ? 'strange' : 'prose';
}
