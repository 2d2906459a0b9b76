import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/**
 * Gives every film that comes along its name beside the post; `nameOf` says which. One that does not,
 * and is on no other site, leaves its title and its address, which are returned.
 */
export function settleFilms(
  tree: Root,
  nameOf: (src: string) => string | undefined,
): readonly { readonly src: string; readonly line: number | undefined }[] {
  const lost: { src: string; line: number | undefined }[] = [];
  visit(tree, 'mdxJsxFlowElement', (film, index, parent) => {
    const src = film.name === 'Video' ? read(film, 'src') : undefined;
    if (src === undefined || /^https?:/i.test(src) || !parent || index === undefined) return;
    const name = nameOf(src);
    const poster = read(film, 'poster');
    write(film, 'poster', poster === undefined ? undefined : nameOf(poster));
    if (name !== undefined) {
      write(film, 'src', name);
      return;
    }
    lost.push({ src, line: film.position?.start.line });
    parent.children[index] = {
      type: 'paragraph',
      children: [
        { type: 'text', value: `${read(film, 'title') ?? src} (` },
        { type: 'inlineCode', value: src },
        { type: 'text', value: ')' },
      ],
    };
  });
  return lost;
}

function read(film: MdxJsxFlowElement, name: string): string | undefined {
  const found = film.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

function write(film: MdxJsxFlowElement, name: string, value: string | undefined) {
  film.attributes = film.attributes.flatMap((each) => {
    if (each.type !== 'mdxJsxAttribute' || each.name !== name) return [each];
    return value === undefined ? [] : [{ ...each, value }];
  });
}
