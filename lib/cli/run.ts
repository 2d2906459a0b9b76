import { Failure } from './failure.ts';

/** Runs a command to its exit code; what it throws is printed, a failure as its message alone. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = error instanceof Failure ? error.exitCode : 2;
  }
}
