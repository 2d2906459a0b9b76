import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { projectDir } from './environment.ts';

const refused = [
  ['lib/diagnostics/a.ts', "import { x } from '#lib/site/a.ts'"],
  ['lib/diagnostics/a.ts', "import { x } from '../site/a.ts'"],
  ['lib/diagnostics/a.ts', "import type { X } from '../blog.ts'"],
  ['lib/diagnostics/a.ts', "import x from 'gray-matter'"],
  ['lib/site/a.ts', "import { x } from '../content/a.ts'"],
  ['lib/site/a.ts', "export * from '#lib/blog.ts'"],
  ['lib/content/a.ts', "import { x } from '#lib/mdx/a.ts'"],
  ['lib/content/deep/a.ts', "import { x } from '../../mdx/a.ts'"],
  ['lib/content/a.ts', "import x from 'next-mdx-remote/rsc'"],
  ['lib/mdx/a.ts', "import { x } from '../content/a.ts'"],
  ['lib/mdx/deep/deeper/a.ts', "import { x } from '../../../site/a.ts'"],
  ['lib/mdx/a.ts', "import { x } from '#components/prose/a.tsx'"],
  ['lib/mdx/a.ts', "import x from 'gray-matter'"],
  ['lib/mdx/a.ts', "const x = await import('#lib/blog.ts')"],
  ['lib/blog.ts', "import { x } from './cli/a.ts'"],
  ['lib/blog.ts', "import { x } from './export/a.ts'"],
  ['lib/blog.ts', "import { x } from '#app/page.tsx'"],
  ['lib/export/a.ts', "import { x } from '../cli/a.ts'"],
  ['lib/export/a.ts', "import { x } from '#lib/content/a.ts'"],
  ['lib/import/a.ts', "import { x } from '#lib/mdx/a.ts'"],
  ['lib/cli/a.ts', "import { x } from '#lib/content/a.ts'"],
  ['lib/cli/a.ts', "import { x } from '../workbench/a.ts'"],
  ['lib/workbench.ts', "import { x } from './cli/a.ts'"],
  ['lib/workbench/a.ts', "import { x } from '#components/prose/a.tsx'"],
  ['lib/workbench/a.ts', "import x from 'next-mdx-remote'"],
  ['lib/blog.ts', "import { x } from './workbench/a.ts'"],
  ['lib/content/a.ts', "import { x } from '#lib/workbench.ts'"],
  ['app/page.tsx', "import { x } from '#lib/workbench.ts'"],
  ['components/site/a.tsx', "import { x } from '#lib/workbench.ts'"],
  ['app/page.tsx', "import { x } from '#lib/content/a.ts'"],
  ['app/posts/page.tsx', "import { x } from '../../lib/mdx/a.ts'"],
  ['app/page.tsx', "import { x } from '#lib/cli/a.ts'"],
  ['app/page.tsx', "import { readFile } from 'node:fs/promises'"],
  ['components/site/a.tsx', "import { openBlog } from '#lib/blog.ts'"],
  ['components/site/a.tsx', "import { x } from '#lib/content/a.ts'"],
  ['components/prose/a.tsx', "import { x } from '#lib/mdx/a.ts'"],
  ['components/site/a.tsx', "import { x } from '../../app/a.ts'"],
  ['components/site/a.tsx', "import { x } from '../../lib/site/a.ts'"],
  ['e2e/a.ts', "import x from 'next-mdx-remote'"],
  ['lib/blog.ts', "import x from 'gray-matter'"],
  ['lib/content/a.ts', 'console.log(1)'],
  ['app/page.tsx', 'console.error(1)'],
  ['lib/export/a.ts', 'process.exit(1)'],
  ['lib/content/a.ts', 'export const x = process.env.CONTENT_DIR'],
] as const;

const accepted = [
  ['lib/diagnostics/a.ts', "export * from './b.ts'"],
  ['lib/site/a.ts', "export * from '#lib/diagnostics/a.ts'"],
  ['lib/content/deep/a.ts', "export * from '../b.ts'"],
  ['lib/content/a.ts', "export * from '#lib/site/a.ts'"],
  ['lib/content/a.ts', "export { default } from 'gray-matter'"],
  ['lib/mdx/deep/a.ts', "export * from '../b.ts'"],
  ['lib/mdx/a.ts', "export * from '#lib/diagnostics/a.ts'"],
  ['lib/mdx/a.ts', "export * from 'next-mdx-remote/rsc'"],
  ['lib/blog.ts', "export * from './content/a.ts'"],
  ['lib/blog.ts', "export * from '#components/prose/a.tsx'"],
  ['lib/export/a.ts', "export * from '#lib/blog.ts'"],
  ['lib/cli/a.ts', "export * from '#lib/export/a.ts'"],
  ['lib/cli/a.ts', "export * from '#lib/workbench.ts'"],
  ['lib/workbench.ts', "export * from './blog/a.ts'"],
  ['lib/workbench/a.ts', "export * from '../content/a.ts'"],
  ['lib/workbench/a.ts', "export * from '../mdx/a.ts'"],
  ['lib/cli/a.ts', 'console.log(process.env.PORT)'],
  ['lib/cli/a.ts', 'process.exit(1)'],
  ['app/posts/page.tsx', "export * from '../a.ts'"],
  ['app/page.tsx', "export { openBlog } from '#lib/blog.ts'"],
  ['app/page.tsx', "export * from '#components/site/a.tsx'"],
  ['components/site/a.tsx', "export type { Blog } from '#lib/blog.ts'"],
  ['components/site/a.tsx', "export * from '#lib/site/a.ts'"],
  ['components/site/a.tsx', "export * from '../prose/a.tsx'"],
] as const;

const directions = /\/(noRestrictedImports|noConsole|noProcessExit|noProcessEnv)$/;

const report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

/** What the linter finds in a project of these files and statements, one a line: `file:line`. */
function lint(cases: readonly (readonly [file: string, statement: string])[]): Set<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'directions-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['biome.json', 'biome.directions.json']) {
    cpSync(path.join(projectDir, name), path.join(folder, name));
  }
  for (const [file, statement] of cases) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    appendFileSync(path.join(folder, file), `${statement};\n`);
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  const found = report
    .parse(JSON.parse(stdout))
    .diagnostics.filter(({ category }) => directions.test(category));
  return new Set(found.map(({ location }) => `${location.path}:${location.start.line}`));
}

/** The place at which `lint` writes each case. */
function places(cases: readonly (readonly [file: string, statement: string])[]): string[] {
  const lines = new Map<string, number>();
  return cases.map(([file]) => {
    const line = (lines.get(file) ?? 0) + 1;
    lines.set(file, line);
    return `${file}:${line}`;
  });
}

it('refuses imports against the directions of the rooms, and printing and exits outside lib/cli', () => {
  expect([...lint(refused)].sort()).toEqual(places(refused).sort());
});

it('accepts imports in the directions of the rooms', () => {
  expect([...lint(accepted)]).toEqual([]);
});
