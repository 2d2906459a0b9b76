/** Something in the output that must not be published. */
export interface Fault {
  /** The page or file it was found in, from the root of the output. */
  readonly page: string;
  /** The start tag it was found at, such as `<a href="/x/">`. */
  readonly element?: string;
  /** What is wrong, with the offending value, as one sentence without a full stop. */
  readonly message: string;
}
