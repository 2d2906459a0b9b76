import type { ReactNode } from 'react';
import type { Linked } from '#lib/blog.ts';

interface Props {
  title: string;
  deck?: string | undefined;
  /** The list that this page is an item of. */
  parent?: Linked;
  /** The page of a list that spans several; the first one says nothing. */
  page?: number;
  /** What stands under the deck. */
  children?: ReactNode;
}

/** The head of a list. */
export function IndexTitle({ title, deck, parent, page = 1, children }: Props) {
  return (
    <header className="title">
      {parent && (
        <p className="eyebrow">
          <a href={parent.href}>{parent.label}</a>
        </p>
      )}
      <h1>
        {title}
        {page > 1 && <span className="page-number"> Page {page}</span>}
      </h1>
      {deck && <p className="deck">{deck}</p>}
      {children}
    </header>
  );
}
