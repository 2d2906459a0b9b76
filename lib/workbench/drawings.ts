import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Drawing } from '../blog/drawing/draw-html.ts';
import {
  type DrawnText,
  drawnTexts,
  type ListedText,
  textDigest,
} from '../blog/drawing/drawn-text.ts';
import type { Source } from '../blog/read-content.ts';
import type { KnownText } from './known.ts';

/** Where drawings are kept from one build to the next. */
export interface Place {
  readonly folder: string;
  /** Of the code that draws, with its dependencies: what another version drew is not found. */
  readonly version: string;
}

/** All that a drawing is made from. */
export interface Recipe {
  readonly source: Source;
  readonly known: Pick<KnownText, 'key' | 'asked'>;
}

const day = 24 * 60 * 60 * 1000;

/** Finds a drawing of the same text in the same surroundings by the same code. */
export function recallDrawing(recipe: Recipe, place: Place): DrawnText | undefined {
  const name = nameOf(recipe, place);
  try {
    const drawn = drawnTexts.parse(JSON.parse(readFileSync(`${name}.json`, 'utf8')));
    const { mtimeMs } = statSync(`${name}.html`);
    const now = new Date();
    if (now.getTime() - mtimeMs > day) {
      for (const end of ['json', 'html']) utimesSync(`${name}.${end}`, now, now);
    }
    return drawn[recipe.source.path];
  } catch {
    return undefined;
  }
}

/** Keeps a drawing. */
export function keepDrawing(recipe: Recipe, place: Place, drawing: Drawing): DrawnText {
  const name = nameOf(recipe, place);
  const { text, path: page } = recipe.source;
  const { html, outline, words, terms } = drawing;
  const drawn = {
    text: textDigest(text.text),
    outline: [...outline],
    words,
    html: `${name}.html`,
    terms,
  };
  write(drawn.html, html);
  write(`${name}.json`, JSON.stringify({ [page]: drawn }));
  return drawn;
}

/** Writes the list of the drawings that a build needs, and returns its path. */
export function listDrawings(drawn: ReadonlyMap<string, ListedText>, { folder }: Place): string {
  const list = JSON.stringify(Object.fromEntries(drawn));
  const file = path.join(folder, `${digest([list])}.list`);
  write(file, list);
  return file;
}

/** Forgets what no build has asked for in a month. */
export function sweepDrawings({ folder }: Place): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > 30 * day) rmSync(file, { force: true });
  }
}

function nameOf({ source, known }: Recipe, { folder, version }: Place): string {
  return path.join(folder, digest([version, source.path, known.key, JSON.stringify(known.asked)]));
}

/** Under another name first: a run that is killed leaves no half of a file. */
function write(file: string, text: string): void {
  const draft = `${file}.${process.pid}-${threadId}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  return hash.digest('hex').slice(0, 40);
}
