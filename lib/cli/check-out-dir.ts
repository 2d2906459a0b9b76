import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.ts';
import { readablePath } from './readable-path.ts';

interface Options {
  readonly outDir: string;
  readonly projectDir: string;
  readonly contentDir: string;
}

/** Fails when the site could not take the place of the folder without something else being lost. */
export function checkOutDir({ outDir, projectDir, contentDir }: Options): void {
  const refuse = (why: string): never => {
    throw new Failure(`OUT_DIR is ${readablePath(outDir)}, which ${why}; choose another folder`);
  };
  if (isWithin(projectDir, outDir)) refuse('holds the project itself');
  if (isWithin(contentDir, outDir)) refuse('holds the content');
  for (const name of ['app', 'components', 'lib', 'public', '.git', '.next', 'node_modules']) {
    if (isWithin(outDir, path.join(projectDir, name))) refuse(`lies in ${name}/`);
  }
  if (isWithin(outDir, contentDir)) refuse('lies in the content folder');
  if (!existsSync(outDir)) return;
  if (!statSync(outDir).isDirectory()) refuse('is a file');
  const names = readdirSync(outDir);
  if (names.includes('.git')) refuse('is a git repository that the build would delete');
  if (names.length > 0 && !names.includes('404.html')) {
    refuse('holds something other than a built site, which the build would delete');
  }
}

function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
