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
    }),
  ),
  words: z.number(),
  /** Path of the file that holds the HTML. */
  html: z.string(),
});

/** The schema of a list of drawn texts, by the path of their page. */
export const drawnTexts = z.record(z.string(), drawnText);

/** A text that was drawn before Next began, and needs not be read. */
export type DrawnText = z.infer<typeof drawnText>;

/** Finds what was drawn of a text; undefined when it is another text now. */
export type RecallDrawn = (path: string, text: string) => DrawnText | undefined;

/** Opens the list of drawn texts of a build. Throws when it cannot be read. */
export function openDrawn(file: string): RecallDrawn {
  const texts = drawnTexts.parse(JSON.parse(readFileSync(file, 'utf8')));
  return (path, text) => {
    const drawn = texts[path];
    return drawn?.text === textDigest(text) ? drawn : undefined;
  };
}

/** Stands for a text. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
