import { type StructuredData as Data, serializeData } from '#lib/site/structured-data.ts';

/** What a page says about itself to machines, where no reader sees it. */
export function StructuredData({ data }: { data: Data }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: data, which serializeData keeps inside the element
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeData(data) }} />
  );
}
