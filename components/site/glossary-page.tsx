import type { Blog } from '#lib/blog.ts';
import { trailData } from '#lib/site/structured-data.ts';
import { Frame } from './frame.tsx';
import { IndexTitle } from './index-title.tsx';

/**
 * Every abbreviation that the texts use, with its meaning. The build lists under each where it is
 * used, when all pages are finished.
 */
export function GlossaryPage({ blog }: { blog: Blog }) {
  const href = blog.addresses.glossary();
  const terms = blog.glossary();
  const data = trailData([{ label: 'Glossary', href }], blog);
  return (
    <Frame blog={blog} place={{ href, section: 'glossary' }} layout="index" data={data}>
      <IndexTitle
        title="Glossary"
        deck="What the short forms stand for, and where they are used."
      />
      {terms.length === 0 && <p className="empty">Nothing is explained here yet.</p>}
      <dl className="glossary">
        {terms.map(({ short, long, id }) => (
          <div key={short} className="row" id={id}>
            <dt className="row-label">{short}</dt>
            <dd>{long}</dd>
            <dd className="byline" data-uses={short} />
          </div>
        ))}
      </dl>
    </Frame>
  );
}
