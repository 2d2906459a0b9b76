import type { ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
import { decodeAddress } from '../decode-address.ts';
import { phrase, property } from '../jsx.ts';

/** Sites that a post may point a card at, by the end of their host name. */
const embedHosts = [
  'youtube.com',
  'youtu.be',
  'youtube-nocookie.com',
  'vimeo.com',
  'peertube.tv',
  'archive.org',
  'openstreetmap.org',
  'mastodon.social',
  'codepen.io',
  'observablehq.com',
  'soundcloud.com',
  'bandcamp.com',
  'slideshare.net',
  'speakerdeck.com',
  'media.ccc.de',
  'github.com',
  'gist.github.com',
];

/** Checks and completes the remaining components that hold blocks: tabs, galleries, poems, videos and embeds. */
export async function settleBlocks(tree: Root, context: Context): Promise<void> {
  let groups = 0;
  const videos: MdxJsxFlowElement[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Tabs') {
      groups += 1;
      settleTabs(node, `tabs-${groups}`, context);
    } else if (node.name === 'Gallery') checkGallery(node, context);
    else if (node.name === 'Poem') keepLines(node);
    else if (node.name === 'Embed') checkHost(node, context);
    else if (node.name === 'Video') videos.push(node);
  });
  await Promise.all(videos.map((video) => settleVideo(video, context)));
}

function settleTabs(node: MdxJsxFlowElement, group: string, context: Context) {
  const tabs = node.children.filter(
    (child) => child.type === 'mdxJsxFlowElement' && child.name === 'Tab',
  );
  if (tabs.length === 0 || tabs.length < node.children.length) {
    context.find('component-content', node, '<Tabs> holds <Tab title="…"> and nothing else');
  }
  for (const [index, tab] of tabs.entries()) {
    if (tab.type !== 'mdxJsxFlowElement') continue;
    tab.attributes.push({ type: 'mdxJsxAttribute', name: 'group', value: group });
    if (index === 0) tab.attributes.push({ type: 'mdxJsxAttribute', name: 'first', value: 'true' });
  }
}

function checkGallery(node: MdxJsxFlowElement, context: Context) {
  const [list, ...rest] = node.children.filter(
    (child) => !(child.type === 'mdxJsxFlowElement' && child.name === 'Caption'),
  );
  const isList = list?.type === 'list' && rest.length === 0;
  if (!isList || !list.children.every(holdsPicture)) {
    context.find(
      'component-content',
      node,
      '<Gallery> holds one list of pictures',
      'write - ![alt](picture.png "Caption") for each',
    );
  }
}

function holdsPicture(item: ListItem): boolean {
  let found = false;
  visit(item, (node) => {
    found ||= 'name' in node && node.name === 'Picture';
  });
  return found;
}

/** In a poem every line ends where the author ended it. */
function keepLines(node: MdxJsxFlowElement) {
  visit(node, 'paragraph', (paragraph: Paragraph) => {
    paragraph.children = paragraph.children.flatMap((child): PhrasingContent[] => {
      if (child.type !== 'text') return [child];
      return child.value
        .split('\n')
        .flatMap((value, index): PhrasingContent[] =>
          index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
        );
    });
  });
}

function checkHost(node: MdxJsxFlowElement, context: Context) {
  const src = property(node, 'src') ?? '';
  if (!URL.canParse(src)) return;
  const { hostname, protocol } = new URL(src);
  const known = embedHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  if (protocol === 'https:' && known) return;
  context.find('embed-host', node, `\`${hostname || protocol}\` is not a site that is embedded`);
}

/** A video beside the post plays in the page; any other is a card that leads to it, with its still. */
async function settleVideo(node: MdxJsxFlowElement, context: Context) {
  const src = property(node, 'src') ?? '';
  if (/^https?:\/\//.test(src)) {
    await settleStill(node, context);
    return;
  }
  if (settleFile(node, 'src', context)) {
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'local', value: 'true' });
  }
  if (property(node, 'poster') !== undefined) settleFile(node, 'poster', context);
}

async function settleStill(node: MdxJsxFlowElement, context: Context) {
  const name = decodeAddress(property(node, 'poster') ?? '');
  if (name === '') return;
  const picture = await context.picture(name);
  if (picture === undefined) {
    context.find('image-missing', node, `there is no picture \`${name}\` beside the post`);
  } else if (picture === 'unreadable') {
    context.find('image-unreadable', node, `\`${name}\` is not a picture that can be read`);
  } else {
    const size = { width: String(picture.width), height: String(picture.height) };
    // The title beside it says all that there is to say.
    const still = phrase('Picture', { src: picture.href, alt: '', ...size }, [], node);
    node.children.push({ type: 'paragraph', children: [still] });
  }
}

/** Puts the address of a file beside the post into a property; the file must be there. */
function settleFile(node: MdxJsxFlowElement, name: string, context: Context): boolean {
  const found = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  if (typeof found?.value !== 'string') return false;
  const file = context.asset(decodeAddress(found.value));
  if (file) found.value = file;
  else {
    node.attributes = node.attributes.filter((each) => each !== found);
    const at = found.position ? found : node;
    context.find('image-missing', at, `there is no file \`${found.value}\` beside the post`);
  }
  return file !== undefined;
}
