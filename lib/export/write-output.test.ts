import { appendFile, mkdir, mkdtemp, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';
import { writeOutput } from './write-output.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

const long = new Date('2020-02-02');

/** Writes files into a folder of this name, and lets them be old. */
async function write(name: string, bodies: Record<string, string>, previous?: string) {
  const to = path.join(folder, name);
  await mkdir(to);
  const files = Object.entries(bodies).map(([file, body]) => ({
    name: file,
    file: { body },
    size: body.length,
    brotli: Buffer.from(`br of ${body}`),
  }));
  await writeOutput(files, { to, ...(previous && { previous }) });
  return to;
}

/** The files of a folder by what they hold; of which a change is long ago, are marked. */
async function read(place: string): Promise<Record<string, string>> {
  const files = await listFiles(place);
  const entries = files.map(async (name) => {
    const file = path.join(place, name);
    const { mtimeMs } = await stat(file);
    const body = await readFile(file, 'utf8');
    return [name, mtimeMs === long.getTime() ? `${body}, as before` : body] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function age(place: string): Promise<void> {
  for (const file of await listFiles(place)) await utimes(path.join(place, file), long, long);
}

it('writes only what has changed since', async () => {
  const first = await write('first', { 'a/index.html': 'one', 'b.css': 'two', 'c.txt': 'three' });
  await age(first);
  const second = await write(
    'second',
    { 'a/index.html': 'one', 'b.css': 'TWO', 'd.txt': '4' },
    first,
  );
  expect(await read(second)).toEqual({
    'a/index.html': 'one, as before',
    'a/index.html.br': 'br of one, as before',
    'b.css': 'TWO',
    'b.css.br': 'br of TWO',
    'd.txt': '4',
    'd.txt.br': 'br of 4',
  });
});

it('takes nothing that somebody has written to in the meantime', async () => {
  const first = await write('first', { a: 'one', b: 'two' });
  await appendFile(path.join(first, 'a'), '!');
  await age(first);
  expect(await read(await write('second', { a: 'one', b: 'two' }, first))).toEqual({
    a: 'one',
    'a.br': 'br of one, as before',
    b: 'two, as before',
    'b.br': 'br of two, as before',
  });
});

it('writes all where there was nothing', async () => {
  const nowhere = path.join(folder, 'nowhere');
  expect(await read(await write('first', { a: 'one' }, nowhere))).toEqual({
    a: 'one',
    'a.br': 'br of one',
  });
});
