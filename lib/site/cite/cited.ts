/** Who wrote a text, as lists of references name people. */
export interface CitedWriter {
  readonly label: string;
  /** The part of the name that lists are sorted by; absent for an organization, or where nobody said. */
  readonly family?: string | undefined;
}

/** What a reference to a post needs to say. */
export interface Cited {
  readonly slug: string;
  readonly title: string;
  readonly authors: readonly CitedWriter[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Absolute. */
  readonly url: string;
  readonly site: string;
  /** BCP 47. */
  readonly language: string;
  /** Where the text was published first, if that is not here. */
  readonly source?: string | undefined;
}

/** The name of a reference in a list of them: plain letters, digits and hyphens, for old programs too. */
export function citationKey({ slug, day }: Pick<Cited, 'slug' | 'day'>): string {
  const key = slug
    .normalize('NFKD')
    .replace(/[^a-z\d]+/gi, (signs) => (/^\p{M}+$/u.test(signs) ? '' : '-'))
    .replace(/^-|-$/g, '');
  return key || `post-${day}`;
}

/** The parts of a name, or the whole where nobody said which is which: a guess would be wrong for half the world. */
export function nameParts({
  label,
  family,
}: CitedWriter):
  | { readonly family: string; readonly given: string }
  | { readonly literal: string } {
  if (family === undefined || family === label || !label.includes(family)) {
    return { literal: label };
  }
  const given = label.replace(family, '').replace(/\s+/g, ' ').trim();
  return { family, given };
}
