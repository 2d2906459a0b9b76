import type { Library } from '../content/library.ts';

/** What development shows while the settings of a site cannot be read. */
export const emptyLibrary: Library = {
  settings: {
    name: 'No site yet',
    headline: 'The settings of this site cannot be read.',
    description: 'The faults are listed on this page.',
    origin: 'http://localhost',
    language: 'en',
    timeZone: 'UTC',
  },
  posts: [],
  pages: [],
  authors: [],
  categories: [],
  tags: [],
  series: [],
  glossary: new Map(),
  parts: new Map(),
};
