import type { Group } from '#lib/blog.ts';

/** Categories, or tags, with their counts in one row that wraps. */
export function CategoryStrip({ groups, label }: { groups: readonly Group[]; label: string }) {
  if (groups.length === 0) return null;
  return (
    <nav className="strip" aria-label={label}>
      {groups.map((group) => (
        <a key={group.slug} href={group.href}>
          {`${group.label}\u00a0`}
          <span>{group.count}</span>
        </a>
      ))}
    </nav>
  );
}
