import { Document, isMap, isSeq } from 'yaml';

/** Writes front matter with its two lines `---`; keys without a value are left out, short lists stand on one line. */
export function writeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const kept = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
  const document = new Document(kept, { schema: 'core' });
  if (isMap(document.contents)) {
    for (const { value } of document.contents.items) if (isSeq(value)) value.flow = true;
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
