import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { report } from '#lib/diagnostics/report.ts';
import { projectDir } from './environment.ts';
import { printFindings } from './print-findings.ts';

const line = z.object({
  regexp: z.string(),
  file: z.number().optional(),
  line: z.number().optional(),
  column: z.number().optional(),
  severity: z.number().optional(),
  code: z.number().optional(),
  message: z.number().optional(),
});
const tasks = z.object({
  tasks: z.array(
    z.object({
      command: z.string(),
      problemMatcher: z.array(
        z.object({
          pattern: z.array(line),
          background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }),
        }),
      ),
    }),
  ),
});

const { tasks: list } = tasks.parse(
  JSON.parse(readFileSync(path.join(projectDir, '.vscode/tasks.json'), 'utf8')),
);
const matchers = list.find(({ command }) => command.includes('--watch'))?.problemMatcher ?? [];

/** Reads an output as VS Code does: the patterns of a matcher fit one line after the other. */
function match(output: string) {
  const lines = output.split('\n');
  return lines.flatMap((_, index) =>
    matchers.flatMap(({ pattern }) => {
      const found: Record<string, string | undefined> = {};
      for (const [offset, { regexp, ...groups }] of pattern.entries()) {
        const parts = new RegExp(regexp).exec(lines[index + offset] ?? '');
        if (!parts) return [];
        for (const [name, group] of Object.entries(groups)) {
          if (group !== undefined) found[name] = parts[group];
        }
      }
      return [found];
    }),
  );
}

it('finds every finding of a check, and nothing else', () => {
  const file = 'content/posts/writing-here/index.mdx';
  const findings = [
    report('link-dead', {
      file,
      range: { line: 2, column: 1, endLine: 2, endColumn: 4 },
      message: 'nothing of this site is at `/x/`: 12:5  error  odd',
    }),
    report('image-alt-gap', { file, range: { line: 9, column: 3 }, message: 'nobody has' }),
    report('image-large', {
      file: 'content/posts/writing-here/a picture.mp4',
      message: '`a picture 2.jpg` is 4000 pixels wide and has 3.1 MB',
    }),
  ];
  const contentDir = path.join(projectDir, 'content');
  const { text } = printFindings(findings, { contentDir }, 'text');
  const found = match(`Checking content\n${text}\nChecked content: 1 faults, 2 warnings (0.4 s)\n`);
  expect(found).toEqual([
    {
      file: 'content/posts/writing-here/a picture.mp4',
      severity: 'warning',
      code: 'image-large',
      message: '`a picture 2.jpg` is 4000 pixels wide and has 3.1 MB',
    },
    {
      file,
      line: '2',
      column: '1',
      severity: 'error',
      code: 'link-dead',
      message: 'nothing of this site is at `/x/`: 12:5  error  odd',
    },
    {
      file,
      line: '9',
      column: '3',
      severity: 'warning',
      code: 'image-alt-gap',
      message: 'nobody has',
    },
  ]);
});

it('knows where a check begins and ends', () => {
  for (const { background } of matchers) {
    expect('Checking content').toMatch(new RegExp(background.beginsPattern));
    expect('Checked content: 0 faults, 0 warnings (0.4 s)').toMatch(
      new RegExp(background.endsPattern),
    );
  }
  expect(matchers).toHaveLength(2);
});
