import type { Diagnostic, DiagnosticId } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { PostFrontMatter } from './front-matter-schema.ts';
import type { PostDate } from './library.ts';
import type { Path, Yaml } from './read-yaml.ts';

/** Stands where words are still to be written: the question that is left open. */
export const gap = '?';

/** The moment of a draft that has no date yet: behind all others, so that lists of drafts begin with it. */
export const noDate: PostDate = {
  written: gap,
  instant: Date.UTC(9999, 11, 31),
  day: '9999-12-31',
};

/**
 * Finds what a post leaves open for its writer. A draft may stay without a title, a description, a
 * date and an author; none of them is ever made up.
 */
export function checkGaps(yaml: Yaml, frontMatter: PostFrontMatter): readonly Diagnostic[] {
  const { title, description, date, authors, draft = false, image } = frontMatter;
  const { file } = yaml;
  const open = (id: DiagnosticId, path: Path, noun: string) =>
    report(id, {
      file,
      range: yaml.locate(path),
      message: `the post is no draft and has no ${noun} yet`,
    });
  const inImage = report('image-alt-gap', {
    file,
    range: yaml.locate(['image', 'alt']),
    message: `nobody has described the picture \`${image?.src}\` yet`,
  });
  return [
    ...(title === gap && !draft ? [open('title-gap', ['title'], 'title')] : []),
    ...(description === gap && !draft
      ? [open('description-gap', ['description'], 'description')]
      : []),
    ...(date === gap && !draft ? [open('date-gap', ['date'], 'date')] : []),
    ...(authors.includes(gap) && !draft
      ? [open('author-gap', ['authors', authors.indexOf(gap)], 'author')]
      : []),
    ...(image?.alt === gap ? [inImage] : []),
  ];
}
