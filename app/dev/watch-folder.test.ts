import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFolder } from './watch-folder.ts';

const changed = vi.fn();
let root: string;
let content: string;
let stop: () => void;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'watch-'));
  content = path.join(root, 'content');
  write('posts/a/index.mdx');
  changed.mockClear();
  stop = watchFolder(content, changed);
});
afterEach(() => {
  stop();
  rmSync(root, { recursive: true, force: true });
});

function write(name: string): void {
  const file = path.join(content, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, String(Math.random()));
}

async function noticed(action: () => void): Promise<void> {
  changed.mockClear();
  action();
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000 });
}

it('notices a save, and the next save after one by renaming', async () => {
  await noticed(() => write('posts/a/index.mdx'));
  await noticed(() => {
    write('posts/a/saved');
    renameSync(path.join(content, 'posts/a/saved'), path.join(content, 'posts/a/index.mdx'));
  });
  await noticed(() => write('posts/a/index.mdx'));
});

it('notices what happens in folders that come, go and are renamed', async () => {
  await noticed(() => write('posts/b/index.mdx'));
  await noticed(() => write('posts/b/index.mdx'));
  await noticed(() => rmSync(path.join(content, 'posts/b'), { recursive: true }));
  await noticed(() => write('posts/b/index.mdx'));
  await noticed(() => write('posts/b/index.mdx'));
  await noticed(() => renameSync(path.join(content, 'posts/b'), path.join(content, 'posts/c')));
  await noticed(() => write('posts/c/index.mdx'));
});

it('survives that the content is moved away and comes back', async () => {
  await noticed(() => renameSync(content, path.join(root, 'away')));
  await noticed(() => renameSync(path.join(root, 'away'), content));
  await noticed(() => write('posts/a/index.mdx'));
});

it('waits for content that is not there yet', async () => {
  stop();
  rmSync(content, { recursive: true });
  stop = watchFolder(content, changed);
  await noticed(() => write('site.yml'));
  await noticed(() => write('site.yml'));
});
