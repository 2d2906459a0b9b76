/** What became of a step: how many checks it made. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What to show of a step that failed. */
  readonly output: string;
}

/** One part of `npm test`. */
export interface TestStep {
  readonly name: string;
  run(): Promise<Outcome>;
}
