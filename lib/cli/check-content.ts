import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkBlog } from '#lib/blog.ts';
import { printDiagnostics } from '#lib/diagnostics/print.ts';
import { type Environment, variables } from './environment.ts';

/** The formats that findings are printed in: for a person, for programs, for the annotations of GitHub. */
export const formats = ['text', 'json', 'github'] as const;

interface Options {
  readonly format: (typeof formats)[number];
}

/** Checks all content without drawing a page. */
export async function checkContent(
  environment: Environment,
  { format }: Options,
): Promise<{ readonly errors: number; readonly warnings: number; readonly text: string }> {
  Object.assign(process.env, variables(environment));
  const diagnostics = await checkBlog();
  const root = path.dirname(environment.contentDir);
  const readSource = (file: string) => readText(path.join(root, file));
  const text = printDiagnostics(diagnostics, { readSource, format });
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors, text };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
