import type { PostDate } from '#lib/blog.ts';
import { formatDay } from '#lib/site/date.ts';

interface Props {
  date: PostDate;
  style: 'long' | 'short';
  language: string;
}

/** A day in words for a reader and in ISO form for a machine; a draft may have none yet. */
export function Day({ date, style, language }: Props) {
  if (date.written === '?') return <span>No date yet</span>;
  return <time dateTime={date.day}>{formatDay(date.day, style, language)}</time>;
}
