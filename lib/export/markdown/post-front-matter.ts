import { stringify } from 'yaml';
import type { Entry } from '#lib/blog.ts';

/** What is known of a post beside its text, as YAML. `url` is the full address of its page. */
export function postFrontMatter(entry: Entry, url: string): string {
  const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);
  const { title, description, id, date, updated, tags, series } = entry;
  return stringify(
    {
      title,
      description,
      url,
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
