import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The page of a built site that is no post and has most bytes of HTML as Brotli. */
export function weighLists(out: string): { readonly page: string; readonly bytes: number } {
  const lists = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .filter((file) => !/^posts\/(?!page\/)./.test(file) || file === 'posts/index.html')
    .map((file) => {
      const compressed = path.join(out, `${file}.br`);
      const bytes = statSync(existsSync(compressed) ? compressed : path.join(out, file)).size;
      return { page: `/${path.dirname(file)}/`.replace('/./', '/'), bytes };
    });
  return lists.reduce((most, each) => (each.bytes > most.bytes ? each : most), {
    page: '',
    bytes: 0,
  });
}
