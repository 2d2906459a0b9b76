import type { DrawnText, ListedText } from '../blog/drawing/drawn-text.ts';
import { findBacklinks } from '../blog/find-backlinks.ts';
import type { Content, Source } from '../blog/read-content.ts';
import { listSubjects } from '../blog/related/list-subjects.ts';
import { unpackTerms } from '../blog/related/pack-terms.ts';
import { relatePosts } from '../blog/related/relate-posts.ts';
import { drawTogether } from './draw-together.ts';
import { keepDrawing, listDrawings, type Place, recallDrawing, sweepDrawings } from './drawings.ts';
import type { KnownText } from './known.ts';

/** The drawings of a build. */
export interface DrawnContent {
  /** A list of them for `openDrawn`. */
  readonly file: string;
  /** How many were made now; the others were there. */
  readonly made: number;
  readonly all: number;
  /** Whether texts are left for React, because they hold components that run in the browser. */
  readonly left: boolean;
}

/**
 * Draws every text that the site shows, but for those whose drawing is there: from an earlier build
 * of the same text in the same surroundings by the same code, or from the check that went before.
 * `known` is what that check found.
 */
export async function drawContent(
  { library, listed, world }: Content,
  known: ReadonlyMap<string, KnownText>,
  place: Place,
  say: (progress: string) => void,
): Promise<DrawnContent> {
  const drawn = new Map<string, DrawnText>();
  const missing = new Map<Source, KnownText>();
  for (const source of listed) {
    if (source.text.interactive) continue;
    const found = known.get(source.text.file);
    if (!found) continue;
    const old = recallDrawing({ source, known: found }, place);
    if (old) drawn.set(source.path, old);
    else missing.set(source, found);
  }
  let made = 0;
  await drawTogether([...missing.keys()], world, (source, drawing) => {
    const found = missing.get(source);
    if (!found) return;
    drawn.set(source.path, keepDrawing({ source, known: found }, place, drawing));
    made += 1;
    say(`text ${made} of ${missing.size}`);
  });
  say('related posts');
  const files = new Map(listed.map(({ path, text }) => [path, text.file]));
  const backlinksOf = findBacklinks(library, (path) => known.get(files.get(path) ?? '')?.links);
  const relatedTo = relatePosts(
    listSubjects(library, (path) => unpackTerms(drawn.get(path)?.terms ?? '')),
  );
  const slugs = new Map(library.posts.map(({ slug }) => [`/posts/${slug}/`, slug]));
  const all = [...drawn].map(([path, { terms: _, ...text }]): [string, ListedText] => {
    const slug = slugs.get(path);
    if (slug === undefined) return [path, text];
    const { backlinks, moreBacklinks } = backlinksOf(slug);
    const related = relatedTo(slug);
    return [path, { ...text, connections: { related, backlinks, moreBacklinks } }];
  });
  const file = listDrawings(new Map(all), place);
  sweepDrawings(place);
  return { file, made, all: drawn.size, left: listed.some(({ text }) => text.interactive) };
}
