import type * as reader from './reader.ts';

/** Takes the place of `reader.ts` in a build, whose texts are all drawn before Next begins. */
export const parsePost: typeof reader.parsePost = refuse;

/** As `parsePost`. */
export const drawText: typeof reader.drawText = refuse;

function refuse(): never {
  throw new Error('a text has changed since it was drawn; build again');
}
