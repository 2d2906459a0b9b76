import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { PostFrontMatter } from './front-matter-schema.ts';
import type { Yaml } from './read-yaml.ts';

/** Stands where words are still to be written: the question that is left open. */
export const gap = '?';

/** Finds what a new post leaves open for its writer; a draft may stay without a description. */
export function checkGaps(yaml: Yaml, frontMatter: PostFrontMatter): readonly Diagnostic[] {
  const { description, draft = false, image } = frontMatter;
  const { file } = yaml;
  const inDescription = report('description-gap', {
    file,
    range: yaml.locate(['description']),
    message: 'the post is no draft and has no description yet',
  });
  const inImage = report('image-alt-gap', {
    file,
    range: yaml.locate(['image', 'alt']),
    message: `nobody has described the picture \`${image?.src}\` yet`,
  });
  return [
    ...(description === gap && !draft ? [inDescription] : []),
    ...(image?.alt === gap ? [inImage] : []),
  ];
}
