import { bibtex } from '#lib/site/cite/bibtex.ts';
import type { Cited } from '#lib/site/cite/cited.ts';

interface Props {
  cited: Cited;
  /** Address of the reference as CSL-JSON. */
  csl: string;
}

/** The post as a reference for lists of references, folded: to copy as BibTeX, and as a file of CSL-JSON. */
export function CiteFold({ cited, csl }: Props) {
  return (
    <details className="cite">
      <summary>Cite</summary>
      <figure>
        <a href={csl}>CSL-JSON</a>
        <pre>{bibtex(cited)}</pre>
      </figure>
    </details>
  );
}
