import type { Blog } from '#lib/blog.ts';
import { cardColours } from '../cards/card-layout.ts';

/** The web manifest of the site (https://www.w3.org/TR/appmanifest/): its name and icons, for those who keep it on a home screen. */
export function webManifest({ settings, addresses }: Pick<Blog, 'settings' | 'addresses'>): string {
  const icon = (side: number) => ({
    src: addresses.file(`icon-${side}.png`),
    sizes: `${side}x${side}`,
    type: 'image/png',
  });
  return JSON.stringify({
    name: settings.name,
    short_name: settings.name,
    description: settings.description,
    lang: settings.language,
    start_url: addresses.home(),
    scope: addresses.home(),
    display: 'browser',
    background_color: cardColours.paper,
    theme_color: cardColours.paper,
    icons: [icon(192), icon(512)],
  });
}
