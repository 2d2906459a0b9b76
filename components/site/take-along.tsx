import type { Addresses } from '#lib/site/address.ts';

interface Props {
  addresses: Addresses;
  /** Address of the page that is taken along. */
  page: string;
  /** Address of the same as Markdown, where there is one. */
  markdown?: string;
}

/** Links to what a page is about as one file. */
export function TakeAlong({ addresses, page, markdown }: Props) {
  return (
    <>
      <b>Take it along</b> <a href={addresses.edition(page, 'epub')}>EPUB</a>,{' '}
      <a href={addresses.edition(page, 'html')}>one file</a>
      {markdown && (
        <>
          , <a href={markdown}>Markdown</a>
        </>
      )}
    </>
  );
}
