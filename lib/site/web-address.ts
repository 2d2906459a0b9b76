import { z } from 'zod';

/** A whole http(s) address as a writer gives it. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'write the whole address, such as https://example.org/essay',
});
