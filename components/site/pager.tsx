import type { Paged } from '#lib/blog.ts';

/** The way through a list that spans several pages; nothing where one page holds it all. */
export function Pager({ list }: { list: Paged }) {
  if (list.pages < 2) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <span>{list.newer && <a href={list.newer}>Newer</a>}</span>
      <span className="pager-place">
        Page {list.page} of {list.pages}
      </span>
      <span>{list.older && <a href={list.older}>Older</a>}</span>
    </nav>
  );
}
