import path from 'node:path';
import { isPicture } from '#lib/site/picture-types.ts';
import type { StoreCount } from './store/store.ts';
import { type FinishedFile, sentSize } from './weight/finished-file.ts';

/** What a build has made. */
export interface Report {
  readonly pages: number;
  readonly files: number;
  /** Bytes without the precompressed copies. */
  readonly bytes: number;
  /** Largest first. */
  readonly kinds: readonly KindReport[];
  /** Slowest first. */
  readonly steps: readonly StepReport[];
  readonly reused: ReadonlyMap<string, StoreCount>;
  readonly remarks: readonly string[];
  /** The pages that keep React, and the bytes of all that they fetch but pictures. */
  readonly interactive: readonly { readonly page: string; readonly bytes: number }[];
}

/** Files of one kind together. */
export interface KindReport {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
  /** Bytes that are sent to a browser. */
  readonly sent: number;
}

/** How long a step took. */
export interface StepReport {
  readonly step: string;
  readonly milliseconds: number;
}

const kindByExtension: Readonly<Record<string, string>> = {
  '.css': 'style sheets',
  '.html': 'pages',
  '.js': 'scripts',
  '.woff2': 'fonts',
};

/** Sorts files into kinds and adds them up, largest kind first. */
export function reportKinds(files: readonly FinishedFile[]): readonly KindReport[] {
  const kinds = new Map<string, KindReport>();
  for (const file of files) {
    const kind = kindOf(file.name);
    const before = kinds.get(kind) ?? { kind, files: 0, bytes: 0, sent: 0 };
    kinds.set(kind, {
      kind,
      files: before.files + 1,
      bytes: before.bytes + file.size,
      sent: before.sent + sentSize(file),
    });
  }
  return [...kinds.values()].sort((a, b) => b.bytes - a.bytes);
}

function kindOf(name: string): string {
  if (isPicture(name)) return 'pictures';
  return kindByExtension[path.posix.extname(name).toLowerCase()] ?? 'other files';
}
