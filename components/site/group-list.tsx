import type { Group } from '#lib/blog.ts';

/** All categories, authors, series or tags, with what they are and how much is there. */
export function GroupList({ groups }: { groups: readonly Group[] }) {
  if (groups.length === 0) return <p className="empty">Nothing is published here yet.</p>;
  return (
    <ul className="rows">
      {groups.map((group) => (
        <li key={group.slug} className="row">
          <div className="entry">
            <h2 className="name">
              <a href={group.href}>{group.label}</a>
            </h2>
            {group.description && <p>{group.description}</p>}
          </div>
          <p className="row-label">{group.count === 1 ? '1 post' : `${group.count} posts`}</p>
        </li>
      ))}
    </ul>
  );
}
