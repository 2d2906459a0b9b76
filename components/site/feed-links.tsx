import type { Addresses, FeedFormat } from '#lib/site/address.ts';

interface Props {
  addresses: Addresses;
  /** Address of the list whose feed it is. */
  list: string;
  /** What a reader would follow, for those who do not see where the links stand; without it the site. */
  label?: string;
}

const formats: readonly (readonly [FeedFormat, string])[] = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON'],
];

/** Links to the feeds of a list, one for each form. */
export function FeedLinks({ addresses, list, label }: Props) {
  return (
    <span className="feeds">
      Follow by{' '}
      {formats.map(([format, name], index) => (
        <span key={format}>
          {index > 0 && ', '}
          <a href={addresses.feed(list, format)} aria-label={label && `${name} feed of ${label}`}>
            {name}
          </a>
        </span>
      ))}
    </span>
  );
}
