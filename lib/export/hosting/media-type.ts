import path from 'node:path';

/** Types that hosts get wrong or do not know, and text types that need their character set said. */
export const namedTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  epub: 'application/epub+zip',
  js: 'text/javascript; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
} as const;

/** Types that hosts know by themselves, but for nginx, which is told them. */
export const knownTypes = {
  apng: 'image/apng',
  gif: 'image/gif',
  htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jfi: 'image/jpeg',
  jfif: 'image/jpeg',
  jif: 'image/jpeg',
  jpe: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  m4a: 'audio/mp4',
  map: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  otf: 'font/otf',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
  webm: 'video/webm',
  woff: 'font/woff',
  xml: 'application/xml',
  zip: 'application/zip',
} as const;

/** The type of a file whose name says none. */
export const otherType = 'application/octet-stream';

const all = new Map<string, string>(Object.entries({ ...knownTypes, ...namedTypes }));

/** The media type of a file by its name, as every host should send it. */
export function mediaType(name: string): string {
  return all.get(path.extname(name).slice(1).toLowerCase()) ?? otherType;
}
