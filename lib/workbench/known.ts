import { z } from 'zod';
import { catalogue } from '../diagnostics/catalogue.ts';
import type { DiagnosticId } from '../diagnostics/diagnostic.ts';

const range = z.strictObject({
  line: z.number(),
  column: z.number(),
  endLine: z.number().exactOptional(),
  endColumn: z.number().exactOptional(),
});

const diagnostic = z.strictObject({
  id: z.custom<DiagnosticId>((id) => typeof id === 'string' && Object.hasOwn(catalogue, id)),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  file: z.string(),
  hint: z.string(),
  range: range.exactOptional(),
  fix: z
    .array(z.strictObject({ start: z.number(), end: z.number(), text: z.string() }))
    .exactOptional(),
});

const link = z.strictObject({
  target: z.strictObject({
    href: z.string(),
    page: z.string().exactOptional(),
    fragment: z.string().exactOptional(),
    about: z.string().exactOptional(),
  }),
  url: z.string(),
  range,
  sentence: z
    .strictObject({ before: z.string(), link: z.string(), after: z.string() })
    .exactOptional(),
});

const heading = z.strictObject({ id: z.string(), range, end: z.number() });

/** Questions and the answers that they got. */
const answers = z.array(z.tuple([z.string(), z.string()]));

/** What a text asked about its surroundings while it was read. */
const asked = z.strictObject({ links: answers, pictures: answers, assets: answers, data: answers });

/** What was found in a text, with all that it was found from. */
export const knownText = z.strictObject({
  /** Of the text, the base path and the glossary. */
  key: z.string(),
  asked,
  diagnostics: z.array(diagnostic),
  headings: z.array(heading),
  anchors: z.array(z.string()),
  links: z.array(link),
});

/** What was found in a picture, and the state of the file in which it was. */
const knownPicture = z.strictObject({
  stamp: z.string(),
  found: z.union([
    z.literal('unreadable'),
    z.strictObject({
      width: z.number(),
      height: z.number(),
      format: z.string(),
      bytes: z.number(),
      located: z.boolean(),
    }),
  ]),
});

/** A cache as it lies on the disk. */
export const knownSchema = z.strictObject({
  version: z.string(),
  /** By the name of the file in messages. */
  texts: z.record(z.string(), knownText),
  /** By path. */
  pictures: z.record(z.string(), knownPicture),
});

export type Asked = z.infer<typeof asked>;
export type KnownText = z.infer<typeof knownText>;
export type KnownPicture = z.infer<typeof knownPicture>;
