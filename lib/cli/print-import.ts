import type { ImportPlan, PlannedPost } from '#lib/import/plan/plan-posts.ts';

/** A planned post with what its proof found; nothing when it is whole. */
export interface ProvedPost {
  readonly post: PlannedPost;
  readonly differences: readonly string[];
}

const verbs: Readonly<Record<PlannedPost['state'], string>> = {
  create: 'new',
  update: 'changed',
  same: 'as it is',
};

/** The lines that tell of a post: where it goes, how whole it is, and every doubt with its line. */
export function linesOfPost({ post, differences }: ProvedPost): readonly string[] {
  const { slug, state, path, doubts } = post;
  const proof = differences.length === 0 ? '100 %' : 'not whole';
  return [
    `posts/${slug} (${verbs[state]}, ${proof}) from ${path}`,
    ...differences.map((each) => `  differs: ${each}`),
    ...doubts.map(({ line, message }) => `  ${path}:${line}: ${message}`),
  ];
}

interface Outcome {
  readonly kind: string;
  readonly proved: readonly ProvedPost[];
  readonly plan: ImportPlan;
  readonly written: readonly string[];
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** The same for programs. */
export function importAsJson({ kind, proved, plan, written, faults, notes }: Outcome): string {
  const posts = proved.map(({ post, differences }) => ({
    slug: post.slug,
    from: post.path,
    id: post.post.metadata.id,
    state: post.state,
    whole: differences.length === 0,
    written: written.includes(post.slug),
    differences,
    doubts: post.doubts,
    gaps: post.gaps,
    files: [...post.files.keys()],
    remotePictures: post.remote,
  }));
  const { authors, categories } = plan;
  return JSON.stringify(
    {
      kind,
      posts,
      authors: authors.map(({ id, name }) => ({ id, name })),
      categories,
      faults,
      notes,
    },
    null,
    2,
  );
}
