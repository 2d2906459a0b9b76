import type { Text } from '../content/library.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/report.ts';
import { isDocument } from '../site/document-types.ts';

/** Finds files beside texts that a browser would open as pages of the site. */
export function checkDocuments(texts: readonly Text[]): readonly Diagnostic[] {
  return texts.flatMap(({ file, assets }) =>
    assets.filter(isDocument).map((name) =>
      report('document-beside', {
        file: file.replace(/[^/]*$/, name),
        message: `a browser would open \`${name}\` as a page of the site and run its scripts`,
      }),
    ),
  );
}
