import type { SiteSettings } from '#lib/site/settings.ts';
import { Joined } from './joined.tsx';

/** The last line of every page. */
export function SiteFooter({ settings, home }: { settings: SiteSettings; home: string }) {
  return (
    <footer className="site site-footer">
      <p>
        <Joined>
          {[
            <a key="home" href={home}>
              {settings.name}
            </a>,
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
