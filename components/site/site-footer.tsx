import type { Addresses } from '#lib/site/address.ts';
import type { SiteSettings } from '#lib/site/settings.ts';
import { FeedLinks } from './feed-links.tsx';
import { Joined } from './joined.tsx';

interface Props {
  settings: SiteSettings;
  addresses: Addresses;
}

/** The last line of every page. */
export function SiteFooter({ settings, addresses }: Props) {
  const home = addresses.home();
  return (
    <footer className="site site-footer">
      <p>
        <Joined>
          {[
            <a key="home" href={home}>
              {settings.name}
            </a>,
            <FeedLinks key="feeds" addresses={addresses} list={home} label={settings.name} />,
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
