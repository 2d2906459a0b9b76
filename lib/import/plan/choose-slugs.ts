import { slugify } from '#lib/site/slug.ts';

interface Wanted {
  readonly slug: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
}

/** Gives each post an address of its own: two that want the same are told apart by their year, then by a number. */
export function chooseSlugs(
  posts: readonly Wanted[],
  taken: ReadonlySet<string>,
): readonly string[] {
  const used = new Set([...taken, 'page']);
  return posts.map(({ slug, title, date }) => {
    const wanted = (slugify(slug ?? '') || slugify(title ?? '') || 'untitled')
      .slice(0, 80)
      .replace(/-+$/, '');
    const dated = date ? `${wanted}-${date.slice(0, 4)}` : wanted;
    let chosen = used.has(wanted) ? dated : wanted;
    for (let number = 2; used.has(chosen); number += 1) chosen = `${wanted}-${number}`;
    used.add(chosen);
    return chosen;
  });
}
