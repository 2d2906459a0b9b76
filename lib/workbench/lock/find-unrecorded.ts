import type { Content } from '../../blog/read-content.ts';
import { addressKey } from '../../content/address-key.ts';
import type { Lock, Published } from '../../content/lock/lock.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/report.ts';
import type { KnownText } from '../known.ts';
import { listPublished } from './list-published.ts';

/** Says how much is published and not recorded. */
export function findUnrecorded(
  content: Content,
  lock: Lock,
  known: ReadonlyMap<string, KnownText>,
): readonly Diagnostic[] {
  const missing = listUnrecorded(listPublished(content, known), lock);
  if (missing.length === 0) return [];
  const pages = missing.filter(({ kind }) => kind === 'page').length;
  const headings = missing.filter(({ kind }) => kind === 'heading').length;
  const ids = missing.length - pages - headings;
  const parts = [
    ...(pages > 0 ? [`${pages} ${pages === 1 ? 'address' : 'addresses'}`] : []),
    ...(headings > 0 ? [`${headings} ${headings === 1 ? 'heading' : 'headings'}`] : []),
    ...(ids > 0 ? [`${ids} ${ids === 1 ? 'feed id' : 'feed ids'}`] : []),
  ];
  const verb = missing.length === 1 ? 'is' : 'are';
  const message = `${parts.join(', ')} ${verb} published and not in the lock`;
  return [report('lock-behind', { file: lock.file, message })];
}

/** Of what is published that which is not recorded. */
export function listUnrecorded(
  published: readonly Published[],
  lock: Lock | undefined,
): readonly Published[] {
  const recorded = new Set(lock?.entries.map(nameOf));
  return published.filter((entry) => !recorded.has(nameOf(entry)));
}

function nameOf(entry: Published): string {
  const key = addressKey(entry.address) ?? entry.address;
  return entry.kind === 'page' ? key : `${key} ${entry.kind} ${entry.id}`;
}
