import type { Blog, GroupKind } from '#lib/blog.ts';

interface GroupWords {
  readonly many: string;
  /** Whether the list of them has a page even while it is empty: the header leads to it. */
  readonly always: boolean;
  /** What the list of them is, in a sentence. */
  readonly about: (site: string) => string;
  /** What a group without a description of its own is, in a sentence. */
  readonly fallback: (label: string) => string;
  readonly index: (blog: Blog) => string;
  readonly one: (blog: Blog, slug: string, page: number) => string;
}

/** How each kind of group is called and where its pages are. */
export const GROUP_WORDS: Readonly<Record<GroupKind, GroupWords>> = {
  category: {
    many: 'Categories',
    always: true,
    about: (site) => `What ${site} is about, and how much there is of it.`,
    fallback: (label) => `Posts filed under ${label}.`,
    index: ({ addresses }) => addresses.categories(),
    one: ({ addresses }, slug, page) => addresses.category(slug, page),
  },
  author: {
    many: 'Authors',
    always: true,
    about: (site) => `Who writes ${site}.`,
    fallback: (label) => `Posts by ${label}.`,
    index: ({ addresses }) => addresses.authors(),
    one: ({ addresses }, slug, page) => addresses.author(slug, page),
  },
  series: {
    many: 'Series',
    always: false,
    about: () => 'Posts that belong together, in the order to read them.',
    fallback: (label) => `The parts of ${label}, in order.`,
    index: ({ addresses }) => addresses.allSeries(),
    one: ({ addresses }, slug, page) => addresses.series(slug, page),
  },
  year: {
    many: 'Archive',
    always: true,
    about: (site) => `Everything on ${site}, by year.`,
    fallback: (label) => `Posts of ${label}.`,
    index: ({ addresses }) => addresses.archive(),
    one: ({ addresses }, slug, page) => addresses.year(slug, page),
  },
  tag: {
    many: 'Tags',
    always: false,
    about: (site) => `Smaller subjects that run through ${site}.`,
    fallback: (label) => `Posts tagged ${label}.`,
    index: ({ addresses }) => addresses.tags(),
    one: ({ addresses }, slug, page) => addresses.tag(slug, page),
  },
};
