import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { projectDir } from './environment.ts';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of a Chromium: Playwright's own, the system's, or one installed now. Undefined when none can be had. */
export function findChromium(): string | undefined {
  return present() ?? installFromPlaywright() ?? installFromDebian();
}

function present(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return systemNames
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

function installFromPlaywright(): string | undefined {
  console.log('  No Chromium was found: installing the one of Playwright');
  install('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  return present();
}

function installFromDebian(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  console.log('  That failed: installing chromium with apt-get');
  install('apt-get', ['update']);
  install('apt-get', ['install', '--yes', 'chromium']);
  return present();
}

function install(program: string, args: readonly string[]): void {
  spawnSync(program, args, { cwd: projectDir, stdio: 'inherit' });
}
