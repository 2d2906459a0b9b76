import type { Blog } from '#lib/blog.ts';
import type { Place } from './frame.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

/** The name of the site, its sections and the colour switch. */
export function SiteHeader({ blog, place }: { blog: Blog; place: Place | undefined }) {
  const { settings, addresses } = blog;
  const sections = [
    { section: 'posts', label: 'Posts', href: addresses.posts() },
    { section: 'category', label: 'Categories', href: addresses.categories() },
    { section: 'author', label: 'Authors', href: addresses.authors() },
    ...(blog.groups('series').length > 0
      ? [{ section: 'series', label: 'Series', href: addresses.allSeries() }]
      : []),
    { section: 'about', label: 'About', href: addresses.about() },
    { section: 'search', label: 'Search', href: addresses.search() },
  ];
  const current = (href: string, section: string) => {
    if (place?.href === href) return 'page';
    return place?.section === section ? 'true' : undefined;
  };
  return (
    <header className="site site-header">
      <a
        className="wordmark"
        href={addresses.home()}
        aria-current={current(addresses.home(), 'home')}
      >
        {settings.name}
      </a>
      <nav aria-label="Site">
        {sections.map(({ section, label, href }) => (
          <a
            key={section}
            href={href}
            rel={section === 'search' ? 'search' : undefined}
            aria-current={current(href, section)}
          >
            {label}
          </a>
        ))}
      </nav>
      <SchemeSwitch />
    </header>
  );
}
