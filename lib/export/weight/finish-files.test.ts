import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { openStore } from '../store/store.ts';
import { finishFiles } from './finish-files.ts';

const body = 'words and words and words and words and words';

it('compresses text, pages included, and nothing else', async () => {
  const output = outputFixture({
    pages: { 'index.html': `<p>${body}</p>` },
    files: {
      'a.css': { body },
      'a.png': { body },
      'short.txt': { body: 'a' },
      '.hosting/x.html': { body },
    },
  });
  const files = await finishFiles(output);
  const compressed = files.filter(({ brotli, gzip }) => brotli && gzip).map(({ name }) => name);
  expect(compressed).toEqual(['index.html', 'a.css']);
  const css = files.find(({ name }) => name === 'a.css');
  expect(brotliDecompressSync(css?.brotli ?? '').toString()).toBe(body);
  expect(gunzipSync(css?.gzip ?? '').toString()).toBe(body);
});

it('compresses the same text once', async () => {
  const store = openStore();
  const output = outputFixture({
    pages: {},
    files: { 'a.txt': { body }, 'b.txt': { body } },
    store,
  });
  await finishFiles(output);
  expect(store.counts.get('brotli')).toEqual({ made: 1, reused: 0 });
});
