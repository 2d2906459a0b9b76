import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';

/** The result of a stage: what could be made of the input, and everything that was found on the way. */
export interface Checked<T> {
  /** Undefined when the input was too faulty to be used. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
