import type { PostDate } from '#lib/blog.ts';
import { formatDay } from '#lib/site/date.ts';

interface Props {
  date: PostDate;
  style: 'long' | 'short';
  language: string;
}

/** A day in words for a reader and in ISO form for a machine. */
export function Day({ date, style, language }: Props) {
  return <time dateTime={date.day}>{formatDay(date.day, style, language)}</time>;
}
