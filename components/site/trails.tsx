import type { Linked, Trail } from '#lib/blog.ts';

/** What stands before the name of a trail. */
const prepositions = { all: '', series: 'In ', category: 'In ', author: 'By ' } as const;

/** The posts before and after this one on every trail that it lies on; the first trail stands out. */
export function Trails({ trails }: { trails: readonly Trail[] }) {
  if (trails.length === 0) return null;
  return (
    <nav className="trails" aria-label="More posts">
      <ul>
        {trails.map(({ kind, label, href, older, newer }) => (
          <li key={href}>
            <p>
              {prepositions[kind]}
              <a href={href}>{label}</a>
            </p>
            <Way name="older" word={kind === 'series' ? 'Previous' : 'Older'} to={older} />
            <Way name="newer" word={kind === 'series' ? 'Next' : 'Newer'} to={newer} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Way({ name, word, to }: { name: string; word: string; to: Linked | undefined }) {
  if (!to) return null;
  return (
    <a className={name} href={to.href}>
      <small>{word}</small> {to.label}
    </a>
  );
}
