import type { Entry } from '#lib/blog.ts';

const WORDS = { draft: 'Draft', scheduled: 'Scheduled', published: undefined } as const;

/** Says that a post is not public yet; nothing for a published one. */
export function StatusMark({ status }: Pick<Entry, 'status'>) {
  const word = WORDS[status];
  return word && <strong className="status">{word}</strong>;
}
