import type { Related } from '#lib/blog.ts';

/** Posts that have something to do with this one, and what. */
export function RelatedPosts({ posts }: { posts: readonly Related[] }) {
  if (posts.length === 0) return null;
  return (
    <section className="related">
      <h2>Related</h2>
      <ul>
        {posts.map(({ href, label, about }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            {about.length > 0 && <small> also about {about.join(', ')}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
