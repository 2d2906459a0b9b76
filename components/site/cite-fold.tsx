import type { ReactNode } from 'react';
import { bibtex } from '#lib/site/cite/bibtex.ts';
import type { Cited } from '#lib/site/cite/cited.ts';
import { cslJson } from '#lib/site/cite/csl-json.ts';

/** The post as a reference for lists of references, folded. */
export function CiteFold({ cited }: { cited: Cited }) {
  return (
    <details className="cite">
      <summary>Cite</summary>
      <Reference label="BibTeX">{bibtex(cited)}</Reference>
      <Reference label="CSL-JSON">{cslJson(cited)}</Reference>
    </details>
  );
}

function Reference({ label, children }: { label: string; children: ReactNode }) {
  return (
    <figure>
      <figcaption>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{children}</pre>
    </figure>
  );
}
