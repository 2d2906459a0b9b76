import { Document, isMap, isSeq } from 'yaml';

/** Writes front matter with its two lines `---`; lists stand on one line. */
export function writeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const document = new Document(values, { schema: 'core' });
  if (isMap(document.contents)) {
    for (const { value } of document.contents.items) if (isSeq(value)) value.flow = true;
  }
  // A value stays on its line however long it is: front matter ends at the next line ---.
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
