/** A text that can be found, as the build has written it. */
export interface FoundText {
  readonly url: string;
  readonly title: string;
  /** Its date, authors and categories. */
  readonly facts: readonly string[];
  /** The first one has no heading; a line of a text is a block. */
  readonly sections: readonly (readonly [id: string, heading: string, text: string])[];
}
