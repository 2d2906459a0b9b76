import type { Content } from '../../blog/read-content.ts';
import { type LockEntry, lockName, type Published } from '../../content/lock/lock.ts';
import { writeLock } from '../../content/lock/write-lock.ts';
import type { KnownText } from '../known.ts';
import { listUnrecorded } from './find-unrecorded.ts';
import { listPublished } from './list-published.ts';

/** What the record of a site should hold. */
export interface LockPlan {
  /** The name of the file in the content folder. */
  readonly name: string;
  readonly text: string;
  readonly added: readonly Published[];
  readonly forgotten: readonly Published[];
  readonly all: number;
}

/**
 * Plans the record of what is published: all that it holds, without what is to be forgotten, and what
 * is new. An address is forgotten with its headings and its feed id, and `address#id` is one heading.
 * Says which of `forget` is not in the record, or is still published, so that it would come back.
 */
export function planLock(
  content: Content,
  known: ReadonlyMap<string, KnownText>,
  forget: readonly string[],
): LockPlan | { readonly faults: readonly string[] } {
  const entries = content.lock?.entries ?? [];
  const published = listPublished(content, known);
  const faults = forget.flatMap((name) => {
    if (published.some((entry) => isNamed(entry, name))) {
      return [`${name} is published; take it off the site first`];
    }
    return entries.some((entry) => isNamed(entry, name)) ? [] : [`${name} is not in the lock`];
  });
  if (faults.length > 0) return { faults };
  const isForgotten = (entry: LockEntry) => forget.some((name) => isNamed(entry, name));
  const kept = entries.filter((entry) => !isForgotten(entry));
  const added = listUnrecorded(published, content.lock);
  return {
    name: lockName,
    text: writeLock(kept, published),
    added,
    forgotten: entries.filter(isForgotten),
    all: kept.length + added.length,
  };
}

function isNamed(entry: Published, name: string): boolean {
  if (entry.address === name) return true;
  return entry.kind === 'heading' && `${entry.address}#${entry.id}` === name;
}
