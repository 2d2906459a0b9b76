import type { Element, Nodes, Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf, textOf } from '../html/properties.ts';

type Test = (element: Element) => boolean;

const hasClass =
  (...names: readonly string[]): Test =>
  (element) =>
    classesOf(element).some((name) => names.includes(name.toLowerCase()));

/** Where themes put the text of a post, the surest place first. */
const places: readonly Test[] = [
  (element) => /(^|\s)articleBody(\s|$)/.test(textOf(element, 'itemProp') ?? ''),
  hasClass('e-content'),
  hasClass(
    'entry-content',
    'post-content',
    'post-body',
    'article-content',
    'article-body',
    'md-content__inner',
    'post__content',
    'postcontent',
    'blog-post-content',
    'entry-body',
    'post-text',
    'article__content',
    'td-post-content',
    'available-content',
    'gh-content',
    'kg-canvas',
    'article__body',
    'content__body',
    'story-body',
    'post_content',
    'entry__content',
    'markdown-body',
  ),
  (element) => element.tagName === 'article',
  (element) => element.tagName === 'main' || textOf(element, 'role') === 'main',
  (element) =>
    ['content', 'main', 'main-content', 'post', 'article'].includes(textOf(element, 'id') ?? ''),
  (element) => element.tagName === 'body',
];

/** The element that holds the text of the post, by the structure of the page; the page as a last resort. */
export function findArticle(page: Root): Element | Root {
  for (const place of places) {
    const found = collect(page, place).filter((element) => words(element) > 0);
    const [longest] = found.toSorted((one, other) => words(other) - words(one));
    // A card of another post may be an article too.
    if (longest && (place === places.at(-1) || words(longest) > 20 || found.length === 1))
      return longest;
  }
  return page;
}

function collect(page: Root, test: Test): Element[] {
  const found: Element[] = [];
  visit(page, 'element', (element) => {
    if (!test(element)) return undefined;
    found.push(element);
    return SKIP;
  });
  return found;
}

function words(node: Nodes): number {
  return textIn(node).split(/\s+/).length - 1;
}

/** Parts of a page around a text that are no text of the author. */
const furniture: readonly Test[] = [
  (element) => element.tagName === 'nav' || textOf(element, 'role') === 'navigation',
  (element) =>
    ['complementary', 'search', 'banner', 'contentinfo'].includes(textOf(element, 'role') ?? ''),
  hasClass(
    'sharedaddy',
    'sd-sharing',
    'jp-relatedposts',
    'post-share',
    'share-buttons',
    'social-share',
    'addtoany_share_save_container',
    'related-posts',
    'relatedposts',
    'post-navigation',
    'nav-links',
    'pagination',
    'comments',
    'comments-area',
    'comment-respond',
    'post-footer',
    'post-tags',
    'post-meta',
    'entry-meta',
    'entry-footer',
    'post-comments',
    'byline',
    'breadcrumb',
    'breadcrumbs',
    'newsletter',
    'subscribe-widget',
    'subscription-widget-wrap',
    'author-box',
    'author-bio',
    'md-source-file',
    'md-content__button',
    'edit-this-page',
    'headerlink',
    'print-only',
    'u-hidden',
    'giscus',
    'utterances',
    'reading-time',
    'post-nav',
  ),
  (element) =>
    [
      'comments',
      'disqus_thread',
      'respond',
      'related-posts',
      'jp-post-flair',
      'sidebar',
      'toc-container',
    ].includes(textOf(element, 'id') ?? ''),
];

/**
 * The parts of an article that belong to the page and not to the text: navigation, buttons that
 * share, comments, and the header that repeats title and date.
 */
export function findFurniture(article: Element | Root): readonly Element[] {
  const found: Element[] = [];
  visit(article, 'element', (element, _index, parent) => {
    const isHead =
      element.tagName === 'header' &&
      parent === article &&
      words(element) < 120 &&
      holds(element, 'h1');
    const isFoot =
      element.tagName === 'footer' &&
      parent === article &&
      words(element) < 80 &&
      !holds(element, 'p');
    if (!isHead && !isFoot && !furniture.some((test) => test(element))) return undefined;
    found.push(element);
    return SKIP;
  });
  return found;
}

function holds(element: Element, name: string): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === name || holds(child, name)),
  );
}
