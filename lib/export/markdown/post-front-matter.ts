import { stringify } from 'yaml';
import type { Entry } from '#lib/blog.ts';

interface Places {
  /** The full address of its page. */
  readonly url: string;
  /** Where the text was published first, or `url` itself. */
  readonly canonical: string | undefined;
}

/** What is known of a post beside its text, as YAML. */
export function postFrontMatter(entry: Entry, { url, canonical }: Places): string {
  const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);
  const { title, description, id, date, updated, tags, series } = entry;
  return stringify(
    {
      title,
      description,
      url,
      ...(canonical && canonical !== url && { canonical }),
      id,
      date: date.day,
      ...(updated && { updated: updated.day }),
      authors: labels(entry.authors),
      categories: labels(entry.categories),
      ...(tags.length > 0 && { tags: labels(tags) }),
      ...(series && { series: series.label, part: series.part }),
    },
    { lineWidth: 0 },
  );
}
