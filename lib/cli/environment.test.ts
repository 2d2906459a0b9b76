import path from 'node:path';
import { expect, it } from 'vitest';
import { projectDir, readEnvironment } from './environment.ts';

const clock = () => Date.UTC(2026, 10, 20);

it('has a default for everything', () => {
  expect(readEnvironment({}, '/somewhere', clock)).toEqual({
    contentDir: path.join(projectDir, 'content'),
    outDir: path.join(projectDir, 'out'),
    basePath: '',
    port: 3000,
    now: '2026-11-20T00:00:00.000Z',
    hostSendsHeaders: true,
  });
});

it('reads folders from where it stands', () => {
  const env = { CONTENT_DIR: '../texts', OUT_DIR: '/srv/site', BASE_PATH: '/a/b', PORT: '80' };
  expect(readEnvironment(env, '/home/me', clock)).toMatchObject({
    contentDir: '/home/texts',
    outDir: '/srv/site',
    basePath: '/a/b',
    port: 80,
  });
});

it.each([
  [{ BASE_PATH: 'blog' }, 'BASE_PATH is "blog"'],
  [{ BASE_PATH: '/blog/' }, 'BASE_PATH is "/blog/"'],
  [{ PORT: 'x' }, 'PORT is "x"'],
  [{ PORT: '70000' }, 'PORT is "70000"'],
  [{ HOST_HEADERS: 'false' }, 'HOST_HEADERS is "false"'],
  [{ HINDSIGHT_NOW: 'soon' }, 'HINDSIGHT_NOW, is "soon"'],
  [{ HINDSIGHT_NOW: '2026-11-20T08:00' }, 'HINDSIGHT_NOW, is "2026-11-20T08:00"'],
])('refuses %o', (env, message) => {
  expect(() => readEnvironment(env, '/', clock)).toThrow(message);
});
