import type { Image, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Edit } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import { decodeAddress } from '../decode-address.ts';
import { phrase, property } from '../jsx.ts';

/** Stands where a text alternative is still to be written: the question that it leaves open. */
const gap = '?';

/** Turns every image into a `Picture` with its address and size, and finds those that cannot be shown. */
export async function settlePictures(tree: Root, context: Context): Promise<void> {
  const places: {
    readonly written: Written;
    readonly put: (picture: MdxJsxTextElement) => void;
  }[] = [];
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const isTag = node.type === 'mdxJsxTextElement' && node.name === 'img';
    if (node.type !== 'image' && !isTag) return;
    const written = node.type === 'image' ? readImage(node) : readTag(node as MdxJsxTextElement);
    places.push({ written, put: (picture) => parent.children.splice(index, 1, picture) });
  });
  await Promise.all(
    places.map(async ({ written, put }) => {
      put(await settle(written, context));
    }),
  );
}

interface Written {
  readonly node: Image | MdxJsxTextElement;
  readonly src: string;
  /** Undefined when the author said nothing; empty when the picture is decorative. */
  readonly alt: string | undefined;
  readonly title: string | undefined;
}

function readImage(node: Image): Written {
  return { node, src: node.url, alt: node.alt || undefined, title: node.title ?? undefined };
}

function readTag(node: MdxJsxTextElement): Written {
  return {
    node,
    src: property(node, 'src') ?? '',
    alt: property(node, 'alt'),
    title: property(node, 'title'),
  };
}

/** Marks the gap in an image that is written as `![](…)`. */
function markGap(node: Written['node'], { text }: Context): readonly Edit[] | undefined {
  const start = node.position?.start.offset ?? 0;
  if (!text.startsWith('![]', start)) return undefined;
  return [{ start: start + 2, end: start + 2, text: gap }];
}

async function settle(
  { node, src, alt, title }: Written,
  context: Context,
): Promise<MdxJsxTextElement> {
  const name = decodeAddress(src);
  if (node.type === 'image' && alt === undefined) {
    context.find(
      'image-alt-missing',
      node,
      `the picture \`${name}\` has no text alternative`,
      undefined,
      markGap(node, context),
    );
  } else if (alt?.trim() === gap) {
    context.find('image-alt-gap', node, `nobody has described the picture \`${name}\` yet`);
  }
  const picture = await context.picture(name);
  if (picture === undefined) {
    const remote = /^[a-z]+:|^\/\//i.test(src);
    context.find(
      'image-missing',
      node,
      remote
        ? `the picture \`${src}\` is on another site`
        : `there is no picture \`${name}\` beside the post`,
      remote ? 'save it beside the post: a page fetches nothing from elsewhere' : undefined,
    );
  } else if (picture === 'unreadable') {
    context.find('image-unreadable', node, `\`${name}\` is not a picture that can be read`);
  }
  const size = typeof picture === 'object' ? picture : undefined;
  return phrase(
    'Picture',
    {
      src: size?.href,
      alt: alt ?? '',
      title,
      width: size && String(size.width),
      height: size && String(size.height),
    },
    [],
    node,
  );
}
