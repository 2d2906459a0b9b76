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
import type { Drawing } from '../blog/drawing/draw-html.ts';
import { type DrawnText, drawnTexts, textDigest } from '../blog/drawing/drawn-text.ts';
import type { Content, Source } from '../blog/read-content.ts';
import { drawTogether } from './draw-together.ts';
import type { KnownText } from './known.ts';

interface Place {
  /** Where drawings lie. */
  readonly folder: string;
  /** Of the code that draws, with its dependencies: what another version drew is forgotten. */
  readonly version: string;
}

/** The drawings of a build. */
export interface DrawnContent {
  /** A list of them for `openDrawn`. */
  readonly file: string;
  readonly made: number;
  readonly reused: number;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Draws every text that the site shows, but for those whose drawing lies there from an earlier build
 * of the same text in the same surroundings by the same code. `known` is what a check just found.
 */
export async function drawContent(
  { listed, world }: Content,
  known: ReadonlyMap<string, KnownText>,
  { folder, version }: Place,
  say: (progress: string) => void,
): Promise<DrawnContent> {
  mkdirSync(folder, { recursive: true });
  const drawn = new Map<string, DrawnText>();
  const names = new Map<Source, string>();
  const missing: Source[] = [];
  for (const source of listed) {
    const found = known.get(source.text.file);
    if (!found) continue;
    const name = path.join(
      folder,
      digest([version, source.path, found.key, JSON.stringify(found.asked)]),
    );
    names.set(source, name);
    const old = recall(name, source);
    if (old) drawn.set(source.path, old);
    else missing.push(source);
  }
  const reused = drawn.size;
  await drawTogether(missing, world, (source, drawing) => {
    const name = names.get(source);
    if (name) drawn.set(source.path, keep(name, source, drawing));
    say(`text ${drawn.size - reused} of ${missing.length}`);
  });
  sweep(folder);
  const list = JSON.stringify(Object.fromEntries(drawn));
  const file = path.join(folder, `${digest([list])}.list`);
  write(file, list);
  return { file, made: missing.length, reused };
}

function recall(name: string, { path: page }: Source): DrawnText | undefined {
  try {
    const { [page]: drawn } = drawnTexts.parse(JSON.parse(readFileSync(`${name}.json`, 'utf8')));
    const { mtimeMs } = statSync(`${name}.html`);
    const now = new Date();
    if (now.getTime() - mtimeMs > day)
      for (const end of ['json', 'html']) utimesSync(`${name}.${end}`, now, now);
    return drawn;
  } catch {
    return undefined;
  }
}

function keep(
  name: string,
  { text, path: page }: Source,
  { html, outline, words }: Drawing,
): DrawnText {
  const drawn = { text: textDigest(text.text), outline: [...outline], words, html: `${name}.html` };
  write(drawn.html, html);
  write(`${name}.json`, JSON.stringify({ [page]: drawn }));
  return drawn;
}

/** Under another name first: a run that is killed leaves no half of a file. */
function write(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Forgets what no build has asked for in a month. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > 30 * day) rmSync(file, { force: true });
  }
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  return hash.digest('hex').slice(0, 40);
}
