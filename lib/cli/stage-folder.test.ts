import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { restoreFolder, stageFolder } from './stage-folder.ts';

let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stage-'));
  out = path.join(root, 'out');
});
afterEach(() => rmSync(root, { recursive: true }));

function site(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), text);
}
const home = () => readFileSync(path.join(out, 'index.html'), 'utf8');

it('replaces a folder as a whole, or makes it', () => {
  for (const text of ['first', 'second']) {
    const staging = stageFolder(out);
    site(staging.folder, text);
    staging.publish();
    expect(home()).toBe(text);
    expect(readdirSync(root)).toEqual(['out']);
  }
});

it('leaves the folder as it was when the staged one is discarded', () => {
  site(out, 'good');
  const staging = stageFolder(out);
  site(staging.folder, 'bad');
  expect(home()).toBe('good');
  staging.discard();
  expect(home()).toBe('good');
  expect(readdirSync(root)).toEqual(['out']);
});

it('removes what a killed run has staged', () => {
  site(out, 'good');
  site(stageFolder(out).folder, 'half');
  expect(readdirSync(stageFolder(out).folder)).toEqual([]);
  expect(home()).toBe('good');
});

it('puts back what a run killed between the renames has moved away', () => {
  site(path.join(root, '.out.old'), 'good');
  stageFolder(out).discard();
  expect(home()).toBe('good');
});

it('puts it back for a server too, and touches nothing that is in place', () => {
  site(path.join(root, '.out.old'), 'good');
  restoreFolder(out);
  expect(home()).toBe('good');
  site(path.join(root, '.out.old'), 'older');
  restoreFolder(out);
  expect(home()).toBe('good');
});

it('replaces the folder that a link leads to', () => {
  site(path.join(root, 'real/site'), 'good');
  symlinkSync('real/site', out);
  const staging = stageFolder(out);
  site(staging.folder, 'better');
  staging.publish();
  expect(readFileSync(path.join(root, 'real/site/index.html'), 'utf8')).toBe('better');
  expect(home()).toBe('better');
});
