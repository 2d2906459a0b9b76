import { Fragment, type ReactNode } from 'react';

/** Things in a row with a middle dot between them. The dot stays at the end of a line, never at its start. */
export function Joined({ children }: { children: readonly ReactNode[] }) {
  const shown = children.filter(
    (child) => child !== undefined && child !== null && child !== false,
  );
  return shown.map((child, index) => (
    <Fragment key={index}>
      {index > 0 && '\u00a0· '}
      {child}
    </Fragment>
  ));
}
