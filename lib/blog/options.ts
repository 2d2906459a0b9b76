import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';

/** Which content is opened, for which address, and as of when. */
export interface Options {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Absolute path of the files that are served as they are. */
  readonly publicDir: string;
  /** Empty, or the path that the site is served under, such as `/blog`. */
  readonly basePath: string;
  /** Milliseconds since 1970: posts of a later date are not published yet. */
  readonly now: number;
  /** Drafts and scheduled posts are shown to their writer, in development only. */
  readonly includeUnpublished: boolean;
  /** A list of texts that were drawn already: the path of a file, in a build only. */
  readonly drawn?: string;
  /** A list of posts whose page was rendered already: the path of a file, in a build only. */
  readonly kept?: string;
}

/**
 * Reads the options from the environment: `CONTENT_DIR`, `BASE_PATH`, and `HINDSIGHT_NOW`, a date or
 * an instant in ISO form that stands for the present in a rehearsal. Throws when the last is no date.
 */
export function readOptions(env: Readonly<Record<string, string | undefined>>): Options {
  return {
    contentDir: resolve(env.CONTENT_DIR || 'content'),
    publicDir: resolve('public'),
    basePath: env.BASE_PATH ?? '',
    now: env.HINDSIGHT_NOW ? readInstant(env.HINDSIGHT_NOW) : Date.now(),
    includeUnpublished: env.NODE_ENV === 'development',
    ...(env.HINDSIGHT_DRAWN && env.NODE_ENV === 'production' && { drawn: env.HINDSIGHT_DRAWN }),
    ...(env.HINDSIGHT_KEPT && env.NODE_ENV === 'production' && { kept: env.HINDSIGHT_KEPT }),
  };
}

function readInstant(text: string): number {
  try {
    return text.includes('T')
      ? Temporal.Instant.from(text).epochMilliseconds
      : Temporal.PlainDate.from(text).toZonedDateTime('UTC').epochMilliseconds;
  } catch {
    throw new RangeError(
      `HINDSIGHT_NOW is \`${text}\`, which is no date; write 2027-01-01 or 2027-01-01T08:00Z`,
    );
  }
}
