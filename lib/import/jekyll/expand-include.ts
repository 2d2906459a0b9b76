import { inAttribute } from './in-attribute.ts';
import type { LiquidToken } from './liquid-tokens.ts';
import { shortTag } from './short-tag.ts';

interface Answer {
  readonly text: string;
  readonly doubt?: string;
}

/** Pieces of themes that say nothing of the text: they load scripts, or make what a site makes by itself. */
const machinery =
  /(?:^|\/)(?:_?toc|table-?of-?contents|math-?jax|katex|mermaid|google-?ads?|ads?|adsense|analytics|disqus|comments?|share|social|base_path|head|scripts?)(?:[-_.]|$)/i;
const ids = ['id', 'videoId', 'video_id', 'youtube_id', 'youtubeId', 'youtubeid', 'vid', 'video'];
const sources = ['image_path', 'src', 'url', 'image', 'path', 'file', 'filename', 'img'];

/**
 * What a piece of a theme shows of a post: a film, a picture with its caption, a sound, known by the
 * name of the piece and its parameters. Any other stays as text and is told. `meaningOf` says what a
 * name such as `page.video` stands for.
 */
export function expandInclude(
  token: LiquidToken & { type: 'tag' },
  meaningOf: (name: string) => string | undefined,
): Answer {
  const [file = ''] = token.arguments.split(/\s+/);
  const values = parameters(token.arguments.slice(file.length), meaningOf);
  const first = (keys: readonly string[]) =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined && value !== '');
  const id = first(ids);
  const src = first(sources);
  const provider = values.get('provider') ?? file;
  if (/youtube|youtu\.be/i.test(provider) && (id ?? src))
    return { text: film('youtube', id ?? src ?? '') };
  if (/vimeo/i.test(provider) && (id ?? src)) return { text: film('vimeo', id ?? src ?? '') };
  if (/video/i.test(file) && src) return { text: `<video src="${inAttribute(src)}"></video>` };
  if (/audio/i.test(file) && src) return { text: `<audio src="${inAttribute(src)}"></audio>` };
  if (/figure|fig|image|img|picture|photo/i.test(file) && src) {
    const caption = first(['caption', 'description']);
    const alt = first(['alt', 'title']) ?? '';
    const shown = `<img src="${inAttribute(src)}" alt="${inAttribute(alt)}">`;
    return {
      text: `<figure>${shown}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`,
    };
  }
  if (machinery.test(file))
    return {
      text: '',
      doubt: `\`${shortTag(token.source)}\` is a piece of a theme that says nothing of the text; it is left out`,
    };
  return {
    text: token.source,
    doubt: `\`${shortTag(token.source)}\` is a piece of a theme that is not in the post; it stays as text`,
  };
}

function parameters(
  written: string,
  meaningOf: (name: string) => string | undefined,
): ReadonlyMap<string, string> {
  const pairs = written.matchAll(
    /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+))/g,
  );
  return new Map(
    [...pairs].map(([, key = '', one, other, bare]) => [
      key,
      (one ?? other ?? (bare && meaningOf(bare)) ?? bare ?? '').replace(/\\(["'])/g, '$1'),
    ]),
  );
}

/** The player of a film, by its id or its address. */
export function film(service: string, written: string): string {
  const id = written.replace(/^["']|["']$/g, '').split(/\s+/)[0] ?? '';
  const url = /^https?:/.test(id)
    ? id
    : service === 'youtube'
      ? `https://www.youtube.com/embed/${id}`
      : `https://player.vimeo.com/video/${id}`;
  return `<iframe src="${inAttribute(url)}"></iframe>`;
}
