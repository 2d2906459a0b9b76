import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countTests } from './count-tests.ts';
import { projectDir } from './environment.ts';
import { findChromium } from './find-chromium.ts';
import { findEpubcheck } from './find-epubcheck.ts';
import { findServer } from './find-server.ts';
import { runTool } from './run-tool.ts';
import type { Outcome, TestStep } from './test-step.ts';

type Command = readonly [tool: string, args: readonly string[], env?: Record<string, string>];

/** The site of the repository as the browser tests read it; they build the one that uses everything themselves. */
const site = { CONTENT_DIR: 'content', OUT_DIR: 'e2e/out/real' };

/** The parts of `npm test` in their order. */
export const testSteps: readonly TestStep[] = [
  { name: 'format', run: () => runAll([['biome', ['format', '.']]]) },
  { name: 'lint', run: () => runAll([['biome', ['lint', '--error-on-warnings', '.']]]) },
  {
    name: 'types',
    run: () =>
      runAll([
        ['next', ['typegen']],
        ['tsc', ['--noEmit']],
      ]),
  },
  { name: 'unused', run: () => runAll([['knip', []]]) },
  { name: 'units', run: runUnits },
  { name: 'build', run: () => runAll([['tsx', ['lib/cli/build.ts'], site]]) },
  { name: 'browser', run: runBrowser },
];

/** Counts as one: all commands must succeed, and the first that does not ends the row. */
async function runAll(commands: readonly Command[]): Promise<Outcome> {
  for (const [tool, args, env] of commands) {
    const { code, output } = await runTool(tool, args, env);
    if (code !== 0) return { passed: 0, failed: 1, output };
  }
  return { passed: 1, failed: 0, output: '' };
}

function runUnits(): Promise<Outcome> {
  return withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    return runTool('vitest', ['run', ...reporters]);
  });
}

async function runBrowser(): Promise<Outcome> {
  if (!existsSync(path.join(projectDir, site.OUT_DIR))) {
    return { passed: 0, failed: 1, output: `${site.OUT_DIR} is missing: the build comes first` };
  }
  const executable = findChromium();
  if (!executable) {
    return {
      passed: 0,
      failed: 1,
      output: 'no Chromium: install it as root, or with npx playwright install chromium',
    };
  }
  // Here and not in the tests that need them: two installations at once would be in each other's way.
  findServer('caddy');
  findServer('nginx');
  findEpubcheck();
  return withReport((file) =>
    runTool('playwright', ['test', '--reporter=list,json'], {
      CHROMIUM: executable,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    }),
  );
}

/** Runs a command that writes a JSON report of its tests, and counts them. */
async function withReport(
  command: (file: string) => Promise<{ readonly code: number; readonly output: string }>,
): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-test-'));
  try {
    const file = path.join(folder, 'report.json');
    const { code, output } = await command(file);
    const json = await readFile(file, 'utf8').catch(() => undefined);
    return { ...countTests(json, code), output };
  } finally {
    await rm(folder, { recursive: true });
  }
}
