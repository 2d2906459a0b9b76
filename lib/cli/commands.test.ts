import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { projectDir } from './environment.ts';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const base = path.join(projectDir, 'lib/content/fixtures/base/content');
const picture = path.join(projectDir, 'content/posts/writing-here/rack.png');
const index = 'posts/first/index.mdx';

function createContent() {
  const root = mkdtempSync(path.join(tmpdir(), 'commands-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const contentDir = path.join(root, 'content');
  cpSync(base, contentDir, { recursive: true });
  cpSync(picture, path.join(contentDir, 'posts/first/badge.png'));
  const edit = (change: (text: string) => string) => {
    const file = path.join(contentDir, index);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  const read = (file: string) => readFileSync(path.join(contentDir, file), 'utf8');
  const env = { ...process.env, CONTENT_DIR: contentDir, HINDSIGHT_NOW: '2026-11-20' };
  const start = (command: string, ...args: string[]) =>
    [process.execPath, ['--import', 'tsx', `lib/cli/${command}.ts`, ...args]] as const;
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(...start(command, ...args), {
      cwd: projectDir,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  return { contentDir, edit, read, run, start, env };
}

const spoil = (text: string) =>
  text.replace('[Career]', '[Carreer]').replace('2024-01-10', '2024/1/10');

describe('npm run check', () => {
  it('says that nothing was found', () => {
    const { run, contentDir } = createContent();
    expect(run('check')).toEqual({
      status: 0,
      stdout: `No faults in ${contentDir}\n`,
      stderr: '',
    });
    expect(run('check', '--json').stdout).toBe('[]\n');
    expect(run('check', '--format=github').stdout).toBe('');
  });

  it('fails for faults, in the files that are asked for', () => {
    const { run, edit, contentDir } = createContent();
    edit(spoil);
    const all = run('check');
    expect(all.status).toBe(1);
    expect(all.stdout).toContain(`${path.join('content', index)}:4:7  error  date-invalid`);
    expect(all.stdout).toContain('did you mean `Career`?');
    const other = run('check', '--json', path.join(contentDir, 'posts/second'));
    expect(other).toMatchObject({ status: 0, stdout: '[]\n' });
    const one = run('check', '--json', path.join(contentDir, 'posts/first'));
    expect(one.status).toBe(1);
    expect(JSON.parse(one.stdout)).toMatchObject([
      { id: 'date-invalid', fix: [{ text: '2024-01-10' }] },
      { id: 'category-unknown', fix: [{ text: 'Career' }] },
    ]);
  });

  it.each([
    [['--colour'], "Unknown option '--colour'"],
    [['--format=xml'], '--format is "xml"'],
    [['nowhere'], 'nowhere is not in'],
    [['--watch', '--fix'], '--watch and --fix do not go together'],
    [['--watch', '--json'], '--watch prints again and again'],
  ])('does not understand %j', (args, message) => {
    const { status, stderr } = createContent().run('check', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('repairs what has one right answer, and shows what it changes', () => {
    const { run, edit, read } = createContent();
    const good = read(index);
    edit(spoil);
    const bad = read(index);
    const { status, stdout } = run('check', '--fix');
    expect(read(index)).toBe(good);
    expect(status).toBe(0);
    const changes = stdout.split('\n').filter((line) => /^[-+]/.test(line));
    expect(changes).toEqual([
      `--- a/content/${index}`,
      `+++ b/content/${index}`,
      '-date: 2024/1/10',
      '+date: 2024-01-10',
      '-categories: [Carreer]',
      '+categories: [Career]',
    ]);
    expect(bad).not.toBe(good);
    expect(run('check', '--fix').stdout).toContain('Nothing was repaired');
  });

  it('keeps a byte order mark and the line ends of Windows', () => {
    const { run, edit, read } = createContent();
    edit((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const good = read(index);
    edit(spoil);
    expect(run('check', '--fix').status).toBe(0);
    expect(read(index)).toBe(good);
  });

  it('marks a picture without a description, and goes on to tell of it', () => {
    const { run, edit, read } = createContent();
    edit((text) => `${text}\n![](badge.png)\n`);
    const { status, stdout } = run('check', '--fix');
    expect(read(index)).toContain('![?](badge.png)');
    expect(stdout).toContain('warning  image-alt-gap');
    expect(status).toBe(0);
  });

  it('watches: a line before and a line after each check', async () => {
    const { edit, start, env } = createContent();
    const watcher = spawn(...start('check', '--watch'), { cwd: projectDir, env });
    let output = '';
    const checked = async (count: number) => {
      while ((output.match(/^Checked .*\)$/gm) ?? []).length < count) {
        await new Promise((resolve) => watcher.stdout.once('data', resolve));
      }
    };
    watcher.stdout.on('data', (data) => {
      output += String(data);
    });
    await checked(1);
    edit(spoil);
    await checked(2);
    watcher.kill('SIGTERM');
    const status = await new Promise((resolve) => watcher.once('exit', resolve));
    expect(status).toBe(0);
    const lines = output.split('\n').filter((line) => /^Check| {2}error {2}/.test(line));
    expect(lines.map((line) => line.replace(/\(.*|\/.*content\b/g, '').trim())).toEqual([
      'Checking',
      'Checked : 0 faults, 0 warnings',
      'Checking',
      expect.stringContaining('date-invalid'),
      expect.stringContaining('category-unknown'),
      'Checked : 2 faults, 0 warnings',
    ]);
  });
});

describe('npm run new', () => {
  it('makes a post that a check has nothing against, once', () => {
    const { run, read, contentDir } = createContent();
    const made = run(
      'new',
      'It\'s "new": 数据',
      '--category=C++',
      '--author=ada',
      '--author=editors',
    );
    const slug = 'it-s-new-数据';
    expect(made.stdout.split('\n')).toEqual([
      `Made ${path.join(contentDir, 'posts', slug, 'index.mdx')}`,
      'A draft by ada, editors in C++',
      `npm run dev shows it on http://localhost:3000/posts/${encodeURIComponent(slug)}/`,
      '',
    ]);
    const text = read(`posts/${slug}/index.mdx`);
    expect(text).toContain('date: 2026-11-20\n');
    expect(run('check').status).toBe(0);
    const again = run('new', 'It\'s "new": 数据');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('is taken already; choose another title, or add --slug=');
    expect(read(`posts/${slug}/index.mdx`)).toBe(text);
  });

  it('does not ask where nobody can answer', () => {
    const { status, stderr } = createContent().run('new');
    expect(status).toBe(2);
    expect(stderr).toContain('The title is missing\nnpm run new -- "A title"');
  });

  it('makes nothing of names that are not known', () => {
    const { run, contentDir } = createContent();
    const { status, stderr } = run('new', 'A post', '--series=leaving-wel');
    expect(status).toBe(2);
    expect(stderr).toContain('there is no series `leaving-wel`; did you mean `leaving-well`?');
    expect(existsSync(path.join(contentDir, 'posts/a-post'))).toBe(false);
  });

  it('does not take words for one title', () => {
    expect(createContent().run('new', 'Two', 'words').stderr).toContain('put it in quotes');
  });
});
