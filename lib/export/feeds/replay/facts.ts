/** What must not get lost on the way from a page to a planet. Texts are without their white space. */
export interface Facts {
  readonly notes: readonly string[];
  readonly captions: readonly string[];
  readonly 'code lines': readonly string[];
  /** In TeX. */
  readonly formulas: readonly string[];
  /** Full addresses, those of notes and headings left out. */
  readonly links: readonly string[];
  readonly pictures: readonly string[];
}

/** The text as it is compared: surfaces break lines at other places. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
