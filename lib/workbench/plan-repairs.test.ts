import { expect, test } from 'vitest';
import type { Edit } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/report.ts';
import { findCode } from '../mdx/find-code.ts';
import { planRepairs } from './plan-repairs.ts';

/** What a check finds in a text of these words: `teh` is a slip, and `bomb` a fault of its own. */
function findIn(file: string, text: string) {
  const slips = [...text.matchAll(/teh|thier/g)].map(({ 0: slip, index }) => {
    const fix: readonly Edit[] = [
      { start: index, end: index + slip.length, text: slip === 'teh' ? 'the' : 'bomb' },
    ];
    return report('key-unknown', { file, message: slip, fix });
  });
  const bombs = [...text.matchAll(/bomb/g)].map(() =>
    report('key-mistyped', { file, message: 'bomb' }),
  );
  return [...slips, ...bombs];
}

async function repair(files: Readonly<Record<string, string>>) {
  const check = async (replaced: ReadonlyMap<string, string>) =>
    Object.entries(files).flatMap(([file, text]) => findIn(file, replaced.get(file) ?? text));
  const found = await check(new Map());
  const plan = await planRepairs(found, { read: (file) => files[file], findCode, check });
  return {
    after: plan.repairs.map(({ file, after }) => [file, after]),
    refused: plan.refusals.map(({ diagnostic, because }) => [diagnostic.message, because.message]),
    left: plan.left.map(({ message }) => message),
  };
}

test('all slips of all files are repaired at once', async () => {
  expect(await repair({ a: 'teh one and teh other', b: 'none', c: 'teh' })).toEqual({
    after: [
      ['a', 'the one and the other'],
      ['c', 'the'],
    ],
    refused: [],
    left: [],
  });
});

test('nothing to repair is nothing', async () => {
  expect(await repair({ a: 'bomb' })).toEqual({ after: [], refused: [], left: ['bomb'] });
});

test('a repair that leaves a new fault is refused, and the others are made', async () => {
  expect(await repair({ a: 'teh and thier', b: 'teh' })).toEqual({
    after: [
      ['a', 'the and thier'],
      ['b', 'the'],
    ],
    refused: [['thier', 'bomb']],
    left: ['thier'],
  });
});

test('code stays as it is', async () => {
  expect(await repair({ a: 'teh `teh`\n\n```\nteh\n```\n' })).toEqual({
    after: [['a', 'the `teh`\n\n```\nteh\n```\n']],
    refused: [],
    left: ['teh', 'teh'],
  });
});
