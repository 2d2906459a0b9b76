import type { ReactNode } from 'react';
import type { Blog, GroupKind } from '#lib/blog.ts';
import type { StructuredData as Data } from '#lib/site/structured-data.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { StructuredData } from './structured-data.tsx';

/** Where a page stands: its own address and the section it belongs to. */
export interface Place {
  readonly href: string;
  readonly section: 'posts' | 'search' | 'glossary' | 'about' | GroupKind;
}

interface Props {
  blog: Blog;
  /** Absent on a page that belongs nowhere, such as the one for a wrong address. */
  place?: Place | undefined;
  /** `index` for a list of things, `post` for a text with its columns. */
  layout: 'index' | 'post';
  /** What the page says about itself to machines. */
  data?: Data;
  children: ReactNode;
}

/** What stands around the content of every page. */
export function Frame({ blog, place, layout, data, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {layout === 'post' ? 'Skip to the text' : 'Skip to the list'}
      </a>
      <SiteHeader blog={blog} place={place} />
      <main id="main" className={layout} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter blog={blog} />
      {data && <StructuredData data={data} />}
    </>
  );
}
