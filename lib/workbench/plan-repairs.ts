import type { Diagnostic, Edit } from '../diagnostics/diagnostic.ts';
import { applyEdits } from './apply-edits.ts';
import { findNewFaults } from './find-new-faults.ts';

/** The file of one repair before and after. */
export interface Repair {
  /** As in messages. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** A repair that was not made, since it would leave a fault that is not there now. */
export interface Refusal {
  readonly diagnostic: Diagnostic;
  readonly because: Diagnostic;
}

export interface RepairPlan {
  readonly repairs: readonly Repair[];
  readonly refusals: readonly Refusal[];
  /** What a check finds when the repairs are made. */
  readonly left: readonly Diagnostic[];
}

interface Means {
  /** The text of a file by its name in messages, without its byte order mark. */
  readonly read: (file: string) => string | undefined;
  /** Where code stands in a text, which nothing changes. */
  readonly findCode: (text: string) => readonly (readonly [start: number, end: number])[];
  /** Checks everything, with texts in the place of those on the disk. */
  readonly check: (replaced: ReadonlyMap<string, string>) => Promise<readonly Diagnostic[]>;
}

/**
 * Plans the repair of all findings that have one right answer, and proves by another check that it
 * leaves no new fault. Where all repairs together do, each is tried by itself.
 */
export async function planRepairs(
  diagnostics: readonly Diagnostic[],
  means: Means,
): Promise<RepairPlan> {
  const wanted = diagnostics.filter(({ fix }) => fix !== undefined);
  const texts = new Map(wanted.map(({ file }) => [file, means.read(file) ?? ''] as const));
  const code = new Map([...texts].map(([file, text]) => [file, means.findCode(text)] as const));
  const make = (chosen: readonly Diagnostic[]) => editTexts(texts, code, chosen);

  const replaced = make(wanted);
  if (replaced.size === 0) return { repairs: [], refusals: [], left: diagnostics };
  const left = await means.check(replaced);
  if (findNewFaults(diagnostics, left).length === 0) {
    return { repairs: repairsOf(texts, replaced), refusals: [], left };
  }
  return planEach(diagnostics, wanted, { make, texts, check: means.check });
}

async function planEach(
  before: readonly Diagnostic[],
  wanted: readonly Diagnostic[],
  means: {
    readonly make: (chosen: readonly Diagnostic[]) => ReadonlyMap<string, string>;
    readonly texts: ReadonlyMap<string, string>;
    readonly check: Means['check'];
  },
): Promise<RepairPlan> {
  const chosen: Diagnostic[] = [];
  const refusals: Refusal[] = [];
  let left = before;
  for (const diagnostic of wanted) {
    const found = await means.check(means.make([...chosen, diagnostic]));
    const [because] = findNewFaults(left, found);
    if (because) {
      refusals.push({ diagnostic, because });
    } else {
      chosen.push(diagnostic);
      left = found;
    }
  }
  return { repairs: repairsOf(means.texts, means.make(chosen)), refusals, left };
}

function repairsOf(
  texts: ReadonlyMap<string, string>,
  replaced: ReadonlyMap<string, string>,
): readonly Repair[] {
  return [...replaced].map(([file, after]) => ({ file, before: texts.get(file) ?? '', after }));
}

/** The files that change, with their new texts. */
function editTexts(
  texts: ReadonlyMap<string, string>,
  code: ReadonlyMap<string, readonly (readonly [number, number])[]>,
  chosen: readonly Diagnostic[],
): ReadonlyMap<string, string> {
  const replaced = new Map<string, string>();
  for (const [file, text] of texts) {
    const isCode = ({ start, end }: Edit) =>
      code.get(file)?.some(([from, to]) => start < to && end > from) ?? false;
    const edits = chosen
      .filter((diagnostic) => diagnostic.file === file)
      .flatMap(({ fix = [] }) => fix)
      .filter((edit) => !isCode(edit))
      .toSorted((a, b) => a.start - b.start);
    const apart = edits.filter((edit, index) => edit.start >= (edits[index - 1]?.end ?? 0));
    const after = applyEdits(text, apart);
    if (after !== text) replaced.set(file, after);
  }
  return replaced;
}
