import path from 'node:path';
import { projectDir } from '#lib/cli/environment.ts';

/** Where the content of the small site lies; what is generated is added to a copy of it. */
export const handwritten = path.join(projectDir, 'e2e/site');

const out = path.join(projectDir, 'e2e/out');

/** Everything that a run builds. No build touches the folder of another. */
export const folders = {
  /** The content of the small site with the posts that fill its lists. */
  content: path.join(out, 'small-content'),
  /** The same in another place. */
  contentAgain: path.join(out, 'again', 'content'),
  small: path.join(out, 'small'),
  /** The small site under a base path. */
  sub: path.join(out, 'sub'),
  /** The small site, built once more. */
  again: path.join(out, 'again', 'site'),
  /** A copy of the content of this repository that a test edits. */
  contentEdited: path.join(out, 'edited', 'content'),
  edited: path.join(out, 'edited', 'site'),
  /** The same, with every page rendered anew. */
  editedAnew: path.join(out, 'edited', 'anew'),
  /** The site of this repository, which `npm test` builds before it starts the browser tests. */
  real: path.join(out, 'real'),
} as const;

/** The base path that the small site is built under a second time. */
export const subPath = '/sub';

/** The day on which the small site is built: one of its posts is of the day after. */
export const today = '2026-11-20';
