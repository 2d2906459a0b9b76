import { z } from 'zod';

const bytes = z.int().positive();

const pageBudget = z.strictObject({
  /** HTML and style sheets together. A page with more text may have `perByteOfText` times its text instead. */
  markup: z.strictObject({ brotli: bytes, gzip: bytes, perByteOfText: z.number().positive() }),
  /** Scripts that are files, as Brotli. */
  script: bytes,
  /** Fonts that are preloaded. */
  fonts: bytes,
  /** What is fetched before a reader scrolls, pictures left aside. */
  requests: bytes,
  /** All of these, as Brotli. */
  total: bytes,
});

/** The schema of budget.json: how much each kind of page may weigh at most, in bytes. */
export const budgetSchema = z.strictObject({
  post: pageBudget,
  list: pageBudget,
  interactive: pageBudget,
});

/** How much each kind of page may weigh at most. */
export type Budget = z.infer<typeof budgetSchema>;

/** A kind of page that has a budget. */
export type PageKind = keyof Budget;
