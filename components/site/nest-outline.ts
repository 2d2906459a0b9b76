import type { OutlineItem } from '#lib/blog.ts';

/** A heading with the headings below it. */
export interface OutlineBranch extends OutlineItem {
  readonly children: readonly OutlineBranch[];
}

/** Puts each h3 under the h2 before it; one that stands before any h2 stays at the top. */
export function nestOutline(items: readonly OutlineItem[]): OutlineBranch[] {
  const top: (OutlineItem & { children: OutlineBranch[] })[] = [];
  for (const item of items) {
    const parent = top.at(-1);
    if (item.depth === 3 && parent?.depth === 2) parent.children.push({ ...item, children: [] });
    else top.push({ ...item, children: [] });
  }
  return top;
}
