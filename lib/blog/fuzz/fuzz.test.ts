import path from 'node:path';
import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

const project = path.resolve(import.meta.dirname, '../../..');

// `npm run fuzz` does it 10,000 times. Nothing here measures time: whoever does not answer hangs.
test('a damaged post ends with a page or with a message', { timeout: 600_000 }, async () => {
  const { runs, problems } = await fuzz({
    contentDirs: ['content', 'e2e/site'].map((folder) => path.join(project, folder)),
    seed: 20_261_120,
    runs: 500,
    drawEvery: 10,
    patience: 60_000,
  });
  expect(problems).toEqual([]);
  expect(runs).toBe(500);
});
