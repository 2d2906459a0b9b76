import { Frame } from '#components/site/frame.tsx';
import { IndexTitle } from '#components/site/index-title.tsx';
import { YearList } from '#components/site/year-list.tsx';
import { openBlog } from '#lib/blog.ts';

export async function generateMetadata() {
  const { settings } = await openBlog();
  return { title: `Page not found · ${settings.name}` };
}

export default async function NotFound() {
  const blog = await openBlog();
  const { settings, addresses } = blog;
  return (
    <Frame blog={blog} layout="index">
      <IndexTitle
        title="There is no page here"
        deck="The address may be mistyped, or it never was one. Nothing that was published is gone."
      />
      <p className="ways">
        Look through <a href={addresses.posts()}>all posts</a>, by{' '}
        <a href={addresses.categories()}>category</a> or by <a href={addresses.authors()}>author</a>
        , or begin here:
      </p>
      <YearList
        entries={blog.posts().entries.slice(0, 3)}
        language={settings.language}
        pinnedFirst
      />
    </Frame>
  );
}
