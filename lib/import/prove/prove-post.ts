import type { PlannedPost } from '../plan/plan-posts.ts';
import { compareDraft } from './compare-draft.ts';
import { compareFacts } from './compare-facts.ts';
import { factsOfPage } from './facts-of-page.ts';

/** A text as a page shows it, and the faults of it. */
interface Drawn {
  readonly html: string;
  readonly faults: readonly string[];
}

/** Draws a text; `files` are the names beside it, and where they are left out every file is there. */
export type Draw = (text: string, files?: ReadonlySet<string>) => Promise<Drawn>;

/**
 * Draws a post and compares it with its source: first its text with the addresses of the source, then
 * what is to be written. Every difference and every fault is a sentence; a whole post has none.
 */
export async function provePost(planned: PlannedPost, draw: Draw): Promise<readonly string[]> {
  const { text, body, sourceText, files, post, decisions } = planned;
  // A post that stays as it is says what it said.
  if (post.verbatim !== undefined) return [];
  const draft = await draw(text, new Set(files.keys()));
  const shown = factsOfPage(draft.html);
  // Without a changed address both texts are one. A rule at the head would begin front matter.
  const whole =
    body === sourceText ? shown : factsOfPage((await draw(`---\n---\n\n${sourceText}`)).html);
  const kept = body === sourceText ? [] : compareDraft(whole, shown, decisions);
  return [...draft.faults, ...compareFacts(post.facts, whole), ...kept];
}
