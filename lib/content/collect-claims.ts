import { createAddresses, feedFormats } from '#lib/site/address.ts';
import { slugify } from '#lib/site/slug.ts';
import type { Claim } from './claim-addresses.ts';
import type { EntryFolder } from './content-folder.ts';
import type { Catalog } from './read-catalog.ts';
import type { ReadPost } from './read-post.ts';
import { stringsAt } from './strings-at.ts';

interface Claimants {
  readonly catalog: Catalog;
  readonly posts: readonly EntryFolder[];
  readonly pages: readonly EntryFolder[];
  /** The posts that could be read, drafts included. */
  readonly read: readonly ReadPost[];
  /** Files served as they are, by their path under the root of the site. */
  readonly publicFiles: readonly string[];
}

// Redirects and pages are compared without the base path, which all of them share.
const addresses = createAddresses('');

/** Lists everything that wants an address, what cannot give way first. */
export function collectClaims(claimants: Claimants): readonly Claim[] {
  const { catalog, posts, pages, read, publicFiles } = claimants;
  return [
    ...ownClaims(),
    ...publicFiles.map((path) => ({
      address: addresses.file(path),
      subject: `the public file ${path}`,
    })),
    ...catalogClaims(catalog),
    ...pages.map((page) => folderClaim('page', page, `${addresses.file(page.name)}/`)),
    ...posts.map((post) => folderClaim('post', post, addresses.post(post.name))),
    ...posts.flatMap(({ name, assets }) =>
      assets.map((asset) => ({
        address: addresses.asset(name, asset),
        subject: `the file \`${asset}\` of the post \`${name}\``,
      })),
    ),
    ...read.flatMap(tagClaims),
    ...read.flatMap(aliasClaims),
  ];
}

function ownClaims(): readonly Claim[] {
  return [
    { address: addresses.home(), subject: 'the home page' },
    { address: addresses.posts(), subject: 'the list of posts' },
    { address: addresses.post('page'), subject: 'the further pages of the list of posts' },
    { address: addresses.categories(), subject: 'the list of categories' },
    { address: addresses.authors(), subject: 'the list of authors' },
    { address: addresses.allSeries(), subject: 'the list of series' },
    { address: addresses.tags(), subject: 'the list of tags' },
    ...feedFormats.map((format) => ({
      address: addresses.feed(addresses.home(), format),
      subject: 'a feed of the site',
    })),
    { address: addresses.archive(), subject: 'the archive' },
    { address: addresses.glossary(), subject: 'the glossary' },
    { address: addresses.search(), subject: 'the search' },
  ];
}

function catalogClaims({ authors, categories, series, files }: Catalog): readonly Claim[] {
  return [
    ...files.categories.entries.map(({ name, locate }) => ({
      address: addresses.category(categories.get(name)?.slug || name),
      subject: `the category \`${name}\``,
      file: files.categories.file,
      range: locate([]),
    })),
    ...files.authors.entries.map(({ name, locate }) => ({
      address: addresses.author(authors.get(name)?.slug || name),
      subject: `the author \`${name}\``,
      file: files.authors.file,
      range: locate([]),
    })),
    ...files.series.entries.map(({ name, locate }) => ({
      address: addresses.series(series.get(name)?.slug || name),
      subject: `the series \`${name}\``,
      file: files.series.file,
      range: locate([]),
    })),
  ];
}

function folderClaim(noun: string, { name, index }: EntryFolder, address: string): Claim {
  return { address, subject: `the ${noun} \`${name}\``, file: index.file };
}

function tagClaims({ yaml }: ReadPost): readonly Claim[] {
  return stringsAt(yaml, 'tags').map(({ value, path }) => ({
    address: addresses.tag(slugify(value) || value),
    subject: `the tag \`${value}\``,
    file: yaml.file,
    range: yaml.locate(path),
    shared: true,
  }));
}

function aliasClaims({ entry, yaml, frontMatter }: ReadPost): readonly Claim[] {
  return (frontMatter.aliases ?? []).map((alias, index) => ({
    address: alias,
    subject: `the alias \`${alias}\``,
    holder: `an alias of the post \`${entry.name}\``,
    id: 'alias-taken' as const,
    file: yaml.file,
    range: yaml.locate(['aliases', index]),
  }));
}
