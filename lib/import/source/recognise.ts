import type { SourceFile, SourceKind } from './source-file.ts';

/** What a source is, by looking at it; undefined when it is none that is known. */
export function recognise(files: readonly SourceFile[]): SourceKind | undefined {
  const paths = files.map(({ path }) => path);
  if (paths.some((path) => /(^|\/)index\.mdx$/.test(path))) return 'markdown';
  if (paths.some((path) => /(^|\/)_posts\//.test(path) || /^_config\.ya?ml$/.test(path)))
    return 'jekyll';
  const heads = files
    .slice(0, 50)
    .map(({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, 200_000)));
  const head = heads[0]?.slice(0, 4000) ?? '';
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
    (each, index) =>
      /^---\r?\n/.test(each) &&
      (/^(?:original_url|author_tag):/m.test(each) ||
        (/^layout:/m.test(each) &&
          /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]*$/.test(paths[index] ?? ''))),
  );
  if (isPlanet) return 'jekyll';
  const markdown = paths.filter((path) => /\.(mdx?|markdown|mdown|mkdn?)$/i.test(path)).length;
  const pages = paths.filter((path) => /\.x?html?$/i.test(path)).length;
  if (
    pages > markdown ||
    (markdown === 0 && /^\s*<(?:!doctype html|html|head|body|article|p|h1|div)\b/i.test(head))
  )
    return 'html';
  if (markdown > 0 || /^#{1,6} |^---\r?\n[\w-]+:|^```|\[[^\]\n]+\]\((?:https?:|\/)/m.test(head))
    return 'markdown';
  return paths.some((path) => /\.te?xt$|^[^.]+$/i.test(path)) && head.trim() !== ''
    ? 'text'
    : undefined;
}
