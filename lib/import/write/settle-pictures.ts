import type { BlockContent, Image, Link, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { flowTag } from '../html/jsx.ts';
import { nameOfPicture } from './name-of-picture.ts';

/** Where a picture is: in a file beside the post, on another site, or nobody knows where. */
export type Place = { readonly name: string } | { readonly remote: string } | 'lost';

/**
 * Gives every picture that comes along its name beside the post. One that does not becomes a lost
 * figure with the address where it was; in a line of words it becomes a link to it.
 */
export function settlePictures(tree: Root, placeOf: (src: string) => Place): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure') {
      settleFigure(node, placeOf);
      return undefined;
    }
    if (node.type === 'paragraph' && parent.type !== 'footnoteDefinition') {
      const lost = lostPictures(node, placeOf);
      if (lost) {
        parent.children.splice(index, 1, ...(lost as never[]));
        return [SKIP, index + lost.length];
      }
    }
    if (node.type === 'link') {
      const behind = remoteIn(node, placeOf);
      parent.children.splice(index + 1, 0, ...(behind as never[]));
      return undefined;
    }
    if (node.type !== 'image') return undefined;
    const place = placeOf(node.url);
    if (place !== 'lost' && 'name' in place) keep(node, place.name);
    else {
      parent.children.splice(index, 1, ...(inLine(node, place, parent.type === 'link') as never[]));
      return [SKIP, index + 1];
    }
    return undefined;
  });
}

/** Links to the pictures of a link that leads elsewhere: no link can stand in it. */
function remoteIn(link: Link, placeOf: (src: string) => Place): PhrasingContent[] {
  return link.children.flatMap((child): PhrasingContent[] => {
    const place = child.type === 'image' ? placeOf(child.url) : 'lost';
    if (place === 'lost' || !('remote' in place)) return [];
    if (nameOfPicture(place.remote) === nameOfPicture(link.url)) return [];
    const name: PhrasingContent = { type: 'text', value: nameOfPicture(place.remote) };
    return [
      { type: 'text', value: ' (' },
      { type: 'link', url: place.remote, children: [name] },
      { type: 'text', value: ')' },
    ];
  });
}

function keep(image: Image, name: string) {
  image.url = name;
  image.alt ||= '?';
}

interface Pictured {
  readonly image: Image;
  readonly link: Link | undefined;
}

/** The pictures of a paragraph that holds nothing else; undefined for any other. */
function picturesIn(paragraph: Paragraph): Pictured[] | undefined {
  const found: Pictured[] = [];
  for (const child of paragraph.children) {
    if (child.type === 'image') found.push({ image: child, link: undefined });
    else if (
      child.type === 'link' &&
      child.children.length > 0 &&
      child.children.every(({ type }) => type === 'image')
    ) {
      for (const image of child.children)
        if (image.type === 'image') found.push({ image, link: child });
    } else if (child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''))
      return undefined;
  }
  return found.length > 0 ? found : undefined;
}

function lostPictures(
  paragraph: Paragraph,
  placeOf: (src: string) => Place,
): BlockContent[] | undefined {
  const pictures = picturesIn(paragraph);
  if (!pictures?.some(({ image }) => isGone(placeOf(image.url)))) return undefined;
  return pictures.map(({ image, link }): BlockContent => {
    const place = placeOf(image.url);
    if (place !== 'lost' && 'name' in place) {
      keep(image, place.name);
      return { type: 'paragraph', children: [link ? { ...link, children: [image] } : image] };
    }
    const words: PhrasingContent[] = image.alt ? [{ type: 'text', value: image.alt }] : [];
    return missing(place, link, words);
  });
}

function isGone(place: Place): boolean {
  return place === 'lost' || 'remote' in place;
}

function settleFigure(figure: MdxJsxFlowElement, placeOf: (src: string) => Place) {
  const content = figure.children.filter((child) => !('name' in child && child.name === 'Caption'));
  const [only, ...rest] = content;
  const pictures = only?.type === 'paragraph' && rest.length === 0 ? picturesIn(only) : undefined;
  const [first, ...others] = pictures ?? [];
  if (!first || others.length > 0) return;
  const place = placeOf(first.image.url);
  if (!isGone(place)) return;
  const caption = figure.children.find((child) => 'name' in child && child.name === 'Caption');
  const words = caption && 'children' in caption ? caption.children[0] : undefined;
  const said: PhrasingContent[] = first.image.alt ? [{ type: 'text', value: first.image.alt }] : [];
  const line = words?.type === 'paragraph' ? words.children : said;
  const made = missing(place, first.link, line);
  figure.attributes = [...made.attributes, ...figure.attributes];
  figure.children = made.children;
}

const pictureFile = /\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)(?:[?#].*)?$/i;

function missing(
  place: Place,
  link: Link | undefined,
  words: readonly PhrasingContent[],
): MdxJsxFlowElement {
  const source =
    place !== 'lost' && 'remote' in place && URL.canParse(place.remote) ? place.remote : undefined;
  // A link to a larger copy of the picture says where the picture is; any other is kept.
  const isLarger =
    link !== undefined &&
    /^https?:/.test(link.url) &&
    pictureFile.test(link.url) &&
    (source === undefined || nameOfPicture(source) === nameOfPicture(link.url));
  const larger = isLarger ? link.url : undefined;
  const other = link && larger === undefined ? link.url : undefined;
  const line = other === undefined ? [...words] : linked(other, words);
  return flowTag(
    'Figure',
    { missing: true, source: larger ?? source },
    line.length > 0 ? [{ type: 'paragraph', children: line }] : [],
  );
}

/** Words as a link; words that hold one themselves have it behind them. */
function linked(url: string, words: readonly PhrasingContent[]): PhrasingContent[] {
  const address: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: url }] };
  if (words.length === 0) return [address];
  if (words.some(holdsLink)) return [...words, { type: 'text', value: ' ' }, address];
  return [{ type: 'link', url, children: [...words] }];
}

function holdsLink(node: PhrasingContent): boolean {
  return (
    node.type === 'link' ||
    ('children' in node && node.children.some((child) => holdsLink(child as PhrasingContent)))
  );
}

function inLine(image: Image, place: Place, inLink: boolean): PhrasingContent[] {
  const text: PhrasingContent = { type: 'text', value: image.alt || fileName(image.url) };
  if (inLink || place === 'lost' || !('remote' in place)) return [text];
  return [{ type: 'link', url: place.remote, children: [text] }];
}

function fileName(address: string): string {
  return address.split(/[?#]/)[0]?.split('/').at(-1) || address;
}
