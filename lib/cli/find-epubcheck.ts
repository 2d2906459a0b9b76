import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where Debian puts the program, which needs Java to be named. */
const debian = '/usr/share/java/epubcheck.jar';

/** How to run epubcheck: one that is there, or installed now as root. Undefined when none can be had. */
export function findEpubcheck(): readonly string[] | undefined {
  return present() ?? install();
}

function present(): readonly string[] | undefined {
  if (existsSync(debian)) return ['java', '-jar', debian];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = folders.map((folder) => path.join(folder, 'epubcheck')).find(existsSync);
  return found === undefined ? undefined : [found];
}

function install(): readonly string[] | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('  No epubcheck was found: installing it with apt-get');
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'epubcheck'], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return present();
}
