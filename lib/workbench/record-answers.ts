import { createHash } from 'node:crypto';
import type { Surroundings } from '../mdx/context.ts';
import type { Asked } from './known.ts';

/** Surroundings that write down in `asked` what they are asked and what they answer. */
export function recordAnswers(around: Surroundings): {
  readonly around: Surroundings;
  readonly asked: Asked;
} {
  const asked: Asked = { links: [], pictures: [], assets: [], data: [] };
  return {
    asked,
    around: {
      ...around,
      link: (url) => keep(asked.links, url, around.link(url)),
      asset: (src) => keep(asked.assets, src, around.asset(src)),
      picture: async (src) => keep(asked.pictures, src, await around.picture(src)),
      data: async (src) => keep(asked.data, src, await around.data(src)),
    },
  };
}

/** Whether everything that was asked would get the same answer today. */
export async function answersStand(asked: Asked, around: Surroundings): Promise<boolean> {
  const { links, assets, pictures, data } = asked;
  if (!links.every(([url, answer]) => digest(around.link(url)) === answer)) return false;
  if (!assets.every(([src, answer]) => digest(around.asset(src)) === answer)) return false;
  for (const [src, answer] of pictures) {
    if (digest(await around.picture(src)) !== answer) return false;
  }
  for (const [src, answer] of data) {
    if (digest(await around.data(src)) !== answer) return false;
  }
  return true;
}

function keep<T>(list: [string, string][], question: string, answer: T): T {
  list.push([question, digest(answer)]);
  return answer;
}

/** Short answers stand for themselves; a table of data is known by its hash. */
function digest(answer: unknown): string {
  const text = JSON.stringify(answer) ?? '';
  return text.length < 200 ? text : createHash('sha256').update(text).digest('base64');
}
