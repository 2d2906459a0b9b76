import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const drawnText = z.strictObject({
  /** Of the text that was drawn. */
  text: z.string(),
  outline: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      depth: z.union([z.literal(2), z.literal(3)]),
      words: z.number().exactOptional(),
    }),
  ),
  words: z.number(),
  /** Path of the file that holds the HTML. */
  html: z.string(),
  /** How often it uses which words, as `packTerms` writes it. */
  terms: z.string(),
});

const sentence = z.strictObject({ before: z.string(), link: z.string(), after: z.string() });

/** The schema of what the other posts have to do with one. */
const connections = z.strictObject({
  related: z
    .array(z.strictObject({ slug: z.string(), about: z.array(z.string()).readonly() }))
    .readonly(),
  backlinks: z.array(z.strictObject({ slug: z.string(), sentence })).readonly(),
  moreBacklinks: z.number(),
});

/** The schema of drawn texts, by the path of their page. */
export const drawnTexts = z.record(z.string(), drawnText);

/** The same as a build lists them: with what other posts have to do with each, and not what that was found by. */
const listedTexts = z.record(
  z.string(),
  drawnText.omit({ terms: true }).extend({ connections: connections.exactOptional() }),
);

/** A text that was drawn before Next began, and needs not be read. */
export type DrawnText = z.infer<typeof drawnText>;

/** A drawn text in the list of a build. */
export type ListedText = z.infer<typeof listedTexts>[string];

/** Finds what was drawn of a text; undefined when it is another text now. */
export type RecallDrawn = (path: string, text: string) => ListedText | undefined;

/** Opens the list of drawn texts of a build. Throws when it cannot be read. */
export function openDrawn(file: string): RecallDrawn {
  const texts = listedTexts.parse(JSON.parse(readFileSync(file, 'utf8')));
  return (path, text) => {
    const drawn = texts[path];
    return drawn?.text === textDigest(text) ? drawn : undefined;
  };
}

/** Stands for a text. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
