import { checkPages } from './check-pages.ts';
import { keepOneNotFoundPage } from './keep-one-not-found-page.ts';
import type { Step } from './output.ts';
import { removeFramework } from './remove-framework.ts';
import { removeUnusedFiles } from './remove-unused-files.ts';

/** Everything that happens between Next's export and the site, in order. The check comes last. */
export const steps: readonly Step[] = [
  keepOneNotFoundPage,
  removeFramework,
  removeUnusedFiles,
  checkPages,
];
