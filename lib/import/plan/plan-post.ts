import type { Root } from 'mdast';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { settleCode } from '../write/settle-code.ts';
import { settleFilms } from '../write/settle-films.ts';
import { settlePictures } from '../write/settle-pictures.ts';
import { writeFrontMatter } from '../write/write-front-matter.ts';
import { writeMdx } from '../write/write-mdx.ts';
import { digestOf } from './digest.ts';
import { doubtWords } from './doubt-words.ts';
import { findPartialDate } from './find-partial-date.ts';
import { firstWords } from './first-words.ts';
import { linkPosts } from './link-posts.ts';
import { placePictures } from './place-pictures.ts';
import type { Answer, PlanContext, PlannedPost, Read } from './plan-posts.ts';
import { settleAliases } from './settle-aliases.ts';

/** Stands for what nobody knows yet; a draft may keep it. */
const gap = '?';

interface Place {
  readonly slug: string;
  /** Ids; none when nobody knows who wrote the post. */
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly answer: Answer;
}

interface Shared extends PlanContext {
  /** Where the posts of the import go, by their old addresses. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where the post of each file is, for files that hold one. */
  readonly postsIn: ReadonlyMap<string, string>;
  readonly taken: Map<string, string>;
}

/** Plans one post: what its file is to hold and which files lie beside it. What is unknown stays `?`. */
export function planPost(post: Read, place: Place, shared: Shared): PlannedPost {
  const { metadata } = post;
  const { slug, authors, answer } = place;
  const doubts: Doubt[] = [...post.doubts];
  const tell = (kind: Doubt['kind'], message: string, line = 1) =>
    doubts.push({ kind, line, message });
  const sourceText = writeMdx(post.tree);
  const tree: Root = structuredClone(post.tree);
  const pictures = placePictures(
    { ...post, tree },
    {
      find: (src) => shared.find(post, src),
      fetched: shared.fetched ?? new Map(),
      faultOf: shared.faultOf ?? (() => undefined),
    },
    tell,
  );
  settlePictures(tree, pictures.placeOf);
  const films = settleFilms(tree, pictures.nameOf);
  for (const { src, line } of films)
    tell('picture-lost', `the film \`${src}\` is not in the source`, line);
  const { addresses, postsIn, places } = shared;
  const postIn = (href: string) => {
    const file = href === '' ? undefined : shared.find(post, href);
    return file === undefined || file === post.path ? undefined : postsIn.get(file);
  };
  const links = linkPosts(
    tree,
    { own: metadata.source?.url, addresses, postIn, places, nameOf: pictures.nameOf },
    tell,
  );
  for (const { language, line } of settleCode(tree))
    tell(
      'code-language',
      `\`${language}\` is no language that can be highlighted; the code is plain text`,
      line,
    );
  const known = {
    title: metadata.title ?? answer.title,
    date: metadata.date ?? answer.date,
    author: authors.length > 0 ? authors : undefined,
  };
  const gaps = Object.entries(known).flatMap(([name, value]) => (value === undefined ? name : []));
  for (const open of gaps)
    tell('metadata', `the source names no ${open}; the post is a draft until somebody does`);
  // What somebody may still find and put beside the post.
  const away = [...pictures.names].flatMap(([src, name]) =>
    name === undefined && !/^data:/i.test(src) ? [src] : [],
  );
  const partial = known.date === undefined ? findPartialDate(tree) : undefined;
  if (partial)
    tell('metadata', `\`${partial.text}\` may be the date, without its year`, partial.line);
  // What was published has been read again by its writer.
  const isUnpublished = metadata.source === undefined && metadata.aliases.length === 0;
  if (isUnpublished) doubts.push(...doubtWords(tree));
  const { aliases, faults } = settleAliases(metadata, slug, shared.taken);
  for (const fault of faults) tell('metadata', fault);
  const description = metadata.description ?? firstWords(tree);
  const front = writeFrontMatter({
    title: known.title ?? gap,
    description: description ?? gap,
    date: known.date ?? gap,
    updated: isLater(metadata.updated, known.date) ? metadata.updated : undefined,
    authors: known.author ?? [gap],
    categories: place.categories,
    tags: metadata.tags.length > 0 ? metadata.tags : undefined,
    // What is open must be settled by somebody before the post is published.
    draft: metadata.draft || gaps.length > 0 || description === undefined ? true : undefined,
    pinned: metadata.pinned || undefined,
    image: leadOf(metadata.image, pictures.placeOf),
    source:
      metadata.source && URL.canParse(metadata.source.url) ? clean(metadata.source) : undefined,
    aliases: aliases.length > 0 ? aliases : undefined,
    imported: {
      id: metadata.id,
      digest: digestOf(metadata, sourceText),
      ...(gaps.length > 0 && { gaps }),
      ...(away.length > 0 && { pictures: away }),
      ...Object.fromEntries(metadata.other),
    },
  });
  const body = writeMdx(tree);
  const text = `${front}\n${body}`;
  return {
    path: post.path,
    slug,
    state: stateOf(post, sourceText, shared),
    text,
    body,
    sourceText,
    decisions: {
      links,
      pictures: new Map([...pictures.names, ...films.map(({ src }) => [src, undefined] as const)]),
    },
    files: pictures.files,
    doubts,
    gaps,
    post,
    remote: pictures.remote,
  };
}

function stateOf({ metadata }: Read, text: string, { existing }: Shared): PlannedPost['state'] {
  const earlier = existing.imported.get(metadata.id);
  if (!earlier) return 'create';
  return earlier.digest === digestOf(metadata, text) ? 'same' : 'update';
}

function leadOf(
  image: ImportedPost['metadata']['image'],
  placeOf: ReturnType<typeof placePictures>['placeOf'],
) {
  const place = image && placeOf(image.src);
  return image && place && place !== 'lost' && 'name' in place
    ? { src: place.name, alt: image.alt }
    : undefined;
}

function clean(source: NonNullable<ImportedPost['metadata']['source']>) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
}

function isLater(updated: string | undefined, date: string | undefined): boolean {
  return updated !== undefined && date !== undefined && Date.parse(updated) > Date.parse(date);
}
