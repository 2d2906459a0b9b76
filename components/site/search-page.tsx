import type { Blog, GroupKind } from '#lib/blog.ts';
import { trailData } from '#lib/site/structured-data.ts';
import { CategoryStrip } from './category-strip.tsx';
import { Frame } from './frame.tsx';
import { GROUP_WORDS } from './group-words.ts';
import { IndexTitle } from './index-title.tsx';
import { SearchForm } from './search-form.tsx';

/** The lists beneath the form, which lead everywhere without a script. */
const lists = ['year', 'category', 'author', 'series', 'tag'] as const satisfies GroupKind[];

/** As many groups as a list names; the page of the list has the others. */
const mostNamed = 30;

/** The search, and all other ways to a text. */
export function SearchPage({ blog }: { blog: Blog }) {
  const { addresses } = blog;
  const href = addresses.search();
  const data = trailData([{ label: 'Search', href }], blog);
  return (
    <Frame blog={blog} place={{ href, section: 'search' }} layout="index" data={data}>
      <IndexTitle title="Search" />
      <SearchForm blog={blog} />
      <p className="ways without-script">Searching needs JavaScript, which is off here.</p>
      <p className="ways">
        Or look through <a href={addresses.posts()}>all posts</a>, newest first, and these:
      </p>
      {lists.map((kind) => {
        const groups = blog.groups(kind);
        const { many, index } = GROUP_WORDS[kind];
        if (groups.length === 0) return null;
        return (
          <section key={kind} className="search-list">
            <h2 className="search-list-name">
              <a href={index(blog)}>{many}</a>
            </h2>
            <CategoryStrip groups={groups.slice(0, mostNamed)} label={many} />
          </section>
        );
      })}
    </Frame>
  );
}
