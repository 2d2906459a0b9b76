import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { Enhancements } from '#components/enhance/enhancements.tsx';
import { DevTools } from '#components/site/dev-tools.tsx';
import { openBlog } from '#lib/blog.ts';
import { latin, latinExtended, vietnamese } from './fonts.ts';
import './globals.css';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161412' },
  ],
};

export default async function Layout({ children }: { children: ReactNode }) {
  const { settings } = await openBlog();
  return (
    <html
      lang={settings.language}
      className={`${latin.variable} ${latinExtended.variable} ${vietnamese.variable}`}
      suppressHydrationWarning
    >
      <head>
        <Enhancements />
      </head>
      <body>
        {children}
        <DevTools />
      </body>
    </html>
  );
}
