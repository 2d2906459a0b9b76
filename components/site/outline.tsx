import type { OutlineItem } from '#lib/blog.ts';
import { nestOutline, type OutlineBranch } from './nest-outline.ts';

/** Fewer headings than this are no outline. */
const LEAST = 2;
/** Fewer headings than this are not worth a fold above the text. */
const LEAST_FOLDED = 3;

/** The headings of a text beside it, where the window is wide. Reader modes leave a menu out. */
export function Outline({ items }: { items: readonly OutlineItem[] }) {
  if (items.length < LEAST) return null;
  return (
    <nav className="toc menu" aria-label="On this page">
      <p>On this page</p>
      <Branches branches={nestOutline(items)} />
    </nav>
  );
}

/** The headings of a text folded above it, where the window has one column. */
export function FoldedOutline({ items }: { items: readonly OutlineItem[] }) {
  if (items.length < LEAST_FOLDED) return null;
  return (
    <details className="toc-folded menu">
      <summary>On this page</summary>
      <nav aria-label="On this page">
        <Branches branches={nestOutline(items)} />
      </nav>
    </details>
  );
}

function Branches({ branches }: { branches: readonly OutlineBranch[] }) {
  return (
    <ol>
      {branches.map(({ id, text, minutes, children }) => (
        <li key={id}>
          <a href={`#${encodeURIComponent(id)}`}>
            {text}
            {minutes && <small> {minutes}&nbsp;min</small>}
          </a>
          {children.length > 0 && <Branches branches={children} />}
        </li>
      ))}
    </ol>
  );
}
