import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Budget, budgetSchema } from '#lib/export/weight/budget.ts';
import { projectDir } from './environment.ts';
import { Failure } from './failure.ts';

/** Reads budget.json of the project. */
export async function readBudget(): Promise<Budget> {
  const file = path.join(projectDir, 'budget.json');
  try {
    return budgetSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new Failure(`budget.json: ${error instanceof Error ? error.message : String(error)}`);
  }
}
