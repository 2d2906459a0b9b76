import { Fragment } from 'react';
import type { Linked } from '#lib/blog.ts';

/** Names with their pages, divided by commas. */
export function Links({ items }: { items: readonly Linked[] }) {
  return items.map((item, index) => (
    <Fragment key={item.href}>
      {index > 0 && ', '}
      <a href={item.href}>{item.label}</a>
    </Fragment>
  ));
}
