import type { ReactNode } from 'react';

interface CalloutProps {
  readonly kind?: string;
  readonly title?: string;
  /** Folds the callout behind its title. */
  readonly collapsible?: string;
  /** Leaves a folded callout open at first. */
  readonly open?: string;
  readonly children: ReactNode;
}

/** A remark set apart from the text, in one of twelve kinds; the kind is its title unless it has one. */
export function Callout({ kind = 'note', title, collapsible, open, children }: CalloutProps) {
  const heading = title ?? kind.charAt(0).toUpperCase() + kind.slice(1);
  if (collapsible) {
    return (
      <details className="callout" data-kind={kind} open={open !== undefined}>
        <summary className="callout-title">{heading}</summary>
        {children}
      </details>
    );
  }
  return (
    // A note, not a landmark: a page has many, and some have the same title. Not an `aside` either:
    // reader modes leave those out.
    <section className="callout" data-kind={kind} role="note" aria-label={heading}>
      <p className="callout-title">{heading}</p>
      {children}
    </section>
  );
}
