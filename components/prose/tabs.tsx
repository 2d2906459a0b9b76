import type { ReactNode } from 'react';

/** Views of one thing of which a reader sees one at a time; they open without a script. */
export function Tabs({ children }: { readonly children: ReactNode }) {
  return <div className="tabs">{children}</div>;
}

interface TabProps {
  readonly title: string;
  /** Tabs of one group close each other. */
  readonly group: string;
  readonly first?: string;
  readonly children: ReactNode;
}

/** One of the views. */
export function Tab({ title, group, first, children }: TabProps) {
  return (
    <details className="tab" name={group} open={first !== undefined}>
      <summary>{title}</summary>
      <div className="tab-panel">{children}</div>
    </details>
  );
}
