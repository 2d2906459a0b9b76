import type { Element } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import type { Conversion, Handler } from '../conversion.ts';
import { flowTag } from '../jsx.ts';
import type { Flow } from '../line/flow.ts';
import { linkMark } from '../phrases/marks.ts';
import { textOf } from '../properties.ts';

/** Sites whose pages a post may show as a card, by the end of their host name. */
const embedHosts = [
  'archive.org',
  'bandcamp.com',
  'codepen.io',
  'gist.github.com',
  'github.com',
  'mastodon.social',
  'media.ccc.de',
  'observablehq.com',
  'openstreetmap.org',
  'peertube.tv',
  'slideshare.net',
  'soundcloud.com',
  'speakerdeck.com',
];

/** A frame with a film, a map or anything else of another site. */
export const frame: Handler = (element, flow, _marks, conversion) => {
  const src = textOf(element, 'src') ?? textOf(element, 'dataSrc');
  if (src === undefined || src === 'about:blank') {
    conversion.tell('element-dropped', element, 'a frame without an address');
    return;
  }
  addPlayer(element, src, flow, conversion);
};

/** `<object>` and `<embed>`, which mostly held Flash. */
export const object: Handler = (element, flow, marks, conversion) => {
  const param = element.children.find(
    (child) =>
      child.type === 'element' &&
      child.tagName === 'param' &&
      ['movie', 'src'].includes(textOf(child, 'name') ?? ''),
  );
  const src =
    textOf(element, 'src') ??
    textOf(element, 'data') ??
    (param?.type === 'element' ? textOf(param, 'value') : undefined);
  if (src) addPlayer(element, src, flow, conversion);
  else conversion.walk(element.children, flow, marks);
};

/** `<video>`: a film, with its title from wherever there is one. */
export const video: Handler = (element, flow, _marks, conversion) => {
  const src = mediaSource(element);
  if (src === undefined) {
    conversion.tell('element-dropped', element, 'a film without an address');
    return;
  }
  const poster = textOf(element, 'poster');
  flow.block(
    flowTag(
      'Video',
      {
        src: conversion.address(src),
        title: titleOf(element, src),
        poster: poster && isLocal(poster) && isLocal(src) ? poster : undefined,
      },
      [],
    ),
  );
};

/** `<audio>`: a link to the sound. */
export const audio: Handler = (element, flow, _marks, conversion) => {
  const src = mediaSource(element);
  if (src === undefined) return;
  addLink(element, src, flow, conversion);
};

function addPlayer(element: Element, src: string, flow: Flow, conversion: Conversion) {
  const address = conversion.address(src);
  const film = filmOf(address);
  const title = titleOf(element, src);
  if (film) flow.block(flowTag('Video', { src: film, title }, []));
  else if (mayEmbed(address)) flow.block(flowTag('Embed', { src: address, title }, []));
  else addLink(element, src, flow, conversion);
}

/** The link that stands for a player which no card can stand for: its words and its address. */
export function linkOf(element: Element): { words: string; address: string } | undefined {
  const src =
    textOf(element, 'src') ??
    textOf(element, 'dataSrc') ??
    textOf(element, 'data') ??
    mediaSource(element);
  if (src === undefined || src === 'about:blank') return undefined;
  const full = src.startsWith('//') ? `https:${src}` : src;
  const isCard = element.tagName !== 'audio' && (filmOf(full) !== undefined || mayEmbed(full));
  return isCard ? undefined : { words: titleOf(element, src), address: src };
}

function addLink(element: Element, src: string, flow: Flow, conversion: Conversion) {
  const url = conversion.link(src);
  const title = titleOf(element, src);
  conversion.tell('embed-linked', element, `a player became a link to \`${src}\``);
  flow.endParagraph();
  flow.text(title, url === undefined ? [] : [linkMark(url, undefined)]);
  flow.endParagraph();
}

/** The page of a film, from the address of its player; undefined for anything else. */
export function filmOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  const id = /^\/(?:embed|v|shorts)\/([\w-]{6,})/.exec(pathname)?.[1];
  if (['youtube.com', 'youtube-nocookie.com', 'm.youtube.com'].includes(host)) {
    const list = searchParams.get('list');
    if (id && id !== 'videoseries') return `https://www.youtube.com/watch?v=${id}`;
    const watched = searchParams.get('v');
    if (watched) return `https://www.youtube.com/watch?v=${watched}`;
    return list ? `https://www.youtube.com/playlist?list=${list}` : undefined;
  }
  if (host === 'player.vimeo.com') {
    const film = /^\/video\/(\d+)/.exec(pathname)?.[1];
    return film && `https://vimeo.com/${film}`;
  }
  return undefined;
}

/** Whether a post may show the page at an address as a card. */
export function mayEmbed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, protocol } = new URL(address);
  return (
    protocol === 'https:' &&
    embedHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}

function mediaSource(element: Element): string | undefined {
  const source = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'source' && textOf(child, 'src'),
  );
  return textOf(element, 'src') ?? (source?.type === 'element' ? textOf(source, 'src') : undefined);
}

/** What a player calls itself, or else where it comes from. */
function titleOf(element: Element, src: string): string {
  const said = textOf(element, 'title') ?? textOf(element, 'ariaLabel') ?? textIn(element).trim();
  if (said && !/does not support|not supported/i.test(said)) return said.replace(/\s+/g, ' ');
  if (!URL.canParse(src, 'https://localhost/')) return src;
  const { hostname, pathname } = new URL(src, 'https://localhost/');
  const file = pathname.split('/').at(-1);
  return hostname === 'localhost' ? file || src : `${hostname}${pathname === '/' ? '' : pathname}`;
}

function isLocal(address: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address);
}
