import type { Blog } from '#lib/blog.ts';
import { FeedLinks } from './feed-links.tsx';
import { Joined } from './joined.tsx';

/** The last line of every page. */
export function SiteFooter({ blog }: { blog: Blog }) {
  const { settings, addresses } = blog;
  return (
    <footer className="site site-footer">
      <p>
        <Joined>
          {[
            <a key="home" href={addresses.home()}>
              {settings.name}
            </a>,
            <FeedLinks key="feeds" addresses={addresses} list={addresses.home()} />,
            <a key="archive" href={addresses.archive()}>
              Archive
            </a>,
            blog.glossary().length > 0 && (
              <a key="glossary" href={addresses.glossary()}>
                Glossary
              </a>
            ),
            settings.repository && (
              <a key="source" href={settings.repository}>
                Source
              </a>
            ),
          ]}
        </Joined>
      </p>
    </footer>
  );
}
