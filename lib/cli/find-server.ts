import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Debian's packages of the servers that the site is tested with. */
const packages = { caddy: 'caddy', nginx: 'nginx-light' } as const;

/** A server that a test runs. */
export type ServerName = keyof typeof packages;

/** The path of a server: of one that is there, or installed now as root. Undefined when none can be had. */
export function findServer(name: ServerName): string | undefined {
  return present(name) ?? install(name);
}

function present(name: ServerName): string | undefined {
  // Debian keeps nginx where only root looks.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

function install(name: ServerName): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log(`  No ${name} was found: installing ${packages[name]} with apt-get`);
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', packages[name]], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return present(name);
}
