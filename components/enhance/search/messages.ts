/** What the worker is told first: where things are. */
export interface Setup {
  /** The folder of the index, with a slash at its end. */
  readonly index: string;
  readonly program: string;
}

/** What a search may be narrowed by; a name without values narrows nothing. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export interface Question {
  readonly id: number;
  readonly terms: readonly string[];
  readonly filters: Filters;
}

/** The names of the texts that were found, the best first; or why there is no answer. */
export type Answer =
  | { readonly id: number; readonly pages: readonly string[] }
  | { readonly id: number; readonly failure: string };
