import { catalogue } from './catalogue.ts';
import type { Diagnostic, DiagnosticId, Edit, Range } from './diagnostic.ts';

interface Finding {
  readonly file: string;
  readonly range?: Range | undefined;
  readonly message: string;
  /** What to do, where the catalogue's own hint can be said more exactly. */
  readonly hint?: string | undefined;
  /** What repairs it, where there is exactly one right answer. */
  readonly fix?: readonly Edit[] | undefined;
}

/** Makes one diagnostic of the kind `id`; severity and, unless given, the hint come from the catalogue. */
export function report(id: DiagnosticId, { file, range, message, hint, fix }: Finding): Diagnostic {
  const { severity, hint: usual } = catalogue[id];
  return {
    id,
    severity,
    message,
    file,
    hint: hint ?? usual,
    ...(range && { range }),
    ...(fix && { fix }),
  };
}
