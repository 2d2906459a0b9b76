/**
 * For `generateStaticParams`: what `list` returns, in a build. The development server asks for them
 * at every request, in a process of its own that would have to read all posts again, and turns away
 * whatever it did not hear of the last time: it is told none, and makes the page that is asked for.
 */
export function staticParams<T>(list: () => Promise<T[]>): () => Promise<T[]> {
  return async () => (process.env.NODE_ENV === 'development' ? [] : list());
}
