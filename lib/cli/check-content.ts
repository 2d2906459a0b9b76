import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { type Checker, createChecker } from '#lib/workbench.ts';
import { type Environment, variables } from './environment.ts';
import { printFindings } from './print-findings.ts';
import type { IsSelected } from './select-paths.ts';

/** The formats that findings are printed in: for a person, for programs, for the annotations of GitHub. */
export const formats = ['text', 'json', 'github'] as const;

export interface CheckOptions {
  readonly format: (typeof formats)[number];
  /** Which files are told of; all where it is absent. Everything is read in any case. */
  readonly isSelected?: IsSelected;
  /** Of whoever checks more than once. */
  readonly checker?: Checker;
  /** Whether the site is built right after. */
  readonly draw?: boolean;
}

/** What a check found, and how to say it. */
export interface CheckOutcome {
  readonly errors: number;
  readonly warnings: number;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a checker of the published site that an environment describes. */
export function openChecker(environment: Environment): Checker {
  Object.assign(process.env, variables(environment));
  return createChecker();
}

/** Checks all content without drawing a page. */
export async function checkContent(
  environment: Environment,
  options: CheckOptions,
): Promise<CheckOutcome> {
  const { checker = openChecker(environment), isSelected = () => true, draw } = options;
  const found = await checker.check({ draw });
  const diagnostics = found.filter(({ file }) => isSelected(file));
  return { ...printFindings(diagnostics, environment, options.format), diagnostics: found };
}
