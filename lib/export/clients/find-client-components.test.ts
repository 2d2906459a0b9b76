import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { clientReferences } from './client-references.ts';
import { findClientComponents } from './find-client-components.ts';
import { readClientModules } from './read-client-modules.ts';

const manifest = (route: string, modules: Record<string, unknown>) =>
  `globalThis.__RSC_MANIFEST=(globalThis.__RSC_MANIFEST||{});globalThis.__RSC_MANIFEST[${JSON.stringify(route)}]=${JSON.stringify({ clientModules: modules, ssrModuleMapping: {} })}`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'server-'));
  await mkdir(path.join(folder, 'app/[slug]'), { recursive: true });
  const next = { id: 39756, name: '*', chunks: [], async: false };
  await writeFile(
    path.join(folder, 'app/[slug]/page_client-reference-manifest.js'),
    manifest('/[slug]/page', {
      '[project]/node_modules/next/dist/esm/client/components/layout-router.js': next,
      '[project]/components/site/counter.tsx <module evaluation>': { ...next, id: 7 },
    }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const pushes = (...pieces: string[]) =>
  `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${pieces
    .map((piece) => `<script>self.__next_f.push(${JSON.stringify([1, piece])})</script>`)
    .join('')}`;

async function find(...pieces: string[]) {
  const clientModules = await readClientModules(folder);
  const output = outputFixture({ pages: { 'x/index.html': pushes(...pieces) }, clientModules });
  return findClientComponents(output).map(
    ({ page, message }) => `${page}: ${message.split(',')[0]}`,
  );
}

it('names a client component, also when the payload is cut inside its row', async () => {
  expect(await find('1:"$Sreact"\n5:I[39756,[],"default"]\n6:', 'I[7,[],"Counter"]\n')).toEqual([
    'x/index.html: components/site/counter.tsx is a client component',
  ]);
});

it('lets Next have its own', async () => {
  expect(await find('5:I[39756,[],"default"]\n0:{"a":["$","$L5",null,{}]}\n')).toEqual([]);
});

it('names by its id what Next does not list', async () => {
  expect(await find('5:I["[project]/x.tsx",[],"X"]\n')).toEqual([
    'x/index.html: a client module that Next calls [project]/x.tsx is a client component',
  ]);
});

it('takes no text for a reference', () => {
  const text = 'đầu\n9:I[7,[],"x"]\n';
  const size = Buffer.byteLength(text).toString(16);
  expect([...clientReferences(`2:T${size},${text}3:I[8,[]]\n4:"9:I[7,[]]"\n`)]).toEqual(['8']);
});
