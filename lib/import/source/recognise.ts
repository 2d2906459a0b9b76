import type { SourceFile, SourceKind } from './source-file.ts';

/** What a source is, by looking at it; undefined when it is none that is known. */
export function recognise(files: readonly SourceFile[]): SourceKind | undefined {
  const paths = files.map(({ path }) => path);
  if (paths.some((path) => /(^|\/)_posts\//.test(path) || /^_config\.ya?ml$/.test(path)))
    return 'jekyll';
  const heads = files
    .slice(0, 50)
    .map(({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, 4000)));
  const [head = ''] = heads;
  if (
    files.length === 1 &&
    /^\s*(?:\uFEFF|ï»¿)?(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>\s*)?(?:<\?[\s\S]*?\?>\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(
      head,
    )
  ) {
    return /blogger\.com|schemas\.google\.com\/blogger/i.test(head) ? 'blogger' : 'feed';
  }
  if (files.length === 1 && /jsonfeed\.org\/version/.test(head)) return 'feed';
  const isMaterial = paths.some((path) => /^(?:.*\/)?mkdocs\.ya?ml$/.test(path));
  const hasMaterialWords = heads.some((each) =>
    /^(?:!!!|\?\?\?\+?) ?[\w-]+|^=== "|^\{ \.annotate \}|<div class="annotate"/m.test(each),
  );
  if (isMaterial || hasMaterialWords) return 'material';
  const isPlanet = heads.some(
    (each) => /^---\r?\n/.test(each) && /^(?:original_url|author_tag|layout):/m.test(each),
  );
  if (isPlanet) return 'jekyll';
  if (
    paths.some((path) => /\.x?html?$/i.test(path)) ||
    /^\s*<(?:!doctype html|html|head|body|article|p|h1|div)\b/i.test(head)
  )
    return 'html';
  return paths.some((path) => /\.(md|markdown|mdown|mkdn?)$/i.test(path)) ||
    /^#{1,6} |^---\r?\n[\w-]+:/m.test(head)
    ? 'markdown'
    : undefined;
}
