import type { ReactNode } from 'react';

interface Held {
  readonly children: ReactNode;
}

/** A key or a combination of keys. */
export function Kbd({ children }: Held) {
  return <kbd>{children}</kbd>;
}

/** Words that a reader should notice. */
export function Mark({ children }: Held) {
  return <mark>{children}</mark>;
}

/** Characters below the line. */
export function Sub({ children }: Held) {
  return <sub>{children}</sub>;
}

/** Characters above the line. */
export function Sup({ children }: Held) {
  return <sup>{children}</sup>;
}

/** Lines and stanzas as the author set them. */
export function Poem({ children }: Held) {
  return <div className="poem">{children}</div>;
}

/** The box of a task: a reader sees whether it is done, and cannot tick it. */
export function Task({ checked }: { readonly checked?: boolean }) {
  return (
    <input
      type="checkbox"
      defaultChecked={checked}
      disabled
      aria-label={checked ? 'Done' : 'Not done'}
    />
  );
}

interface TimeProps extends Held {
  readonly datetime?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/** A date or a time of day; a text writes the attribute as HTML does. */
export function Time({ datetime, ...rest }: TimeProps) {
  return <time dateTime={datetime} {...rest} />;
}

/** A fence whose lines have notes beneath it. */
export function CodeNotes({ children }: Held) {
  return <div className="code-with-notes">{children}</div>;
}

/** A table that scrolls by itself where it is wider than the screen. */
export function Table({ children }: Held) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: fieldset is for forms
    <div className="table-frame" role="group" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

interface HeadingProps extends Held {
  readonly id?: string;
  /** In the preview. */
  readonly 'data-source-line'?: string;
}

function heading(Level: 'h2' | 'h3' | 'h4' | 'h5' | 'h6') {
  return function Heading({ id, children, ...preview }: HeadingProps) {
    return (
      <Level id={id} {...preview}>
        {children}{' '}
        {/* biome-ignore lint/a11y/useAnchorContent: its label names it; the sign is drawn by the style sheet, so that no copy or feed carries it */}
        {id && <a className="anchor" href={`#${id}`} aria-label="Link to this section" />}
      </Level>
    );
  };
}

/** Headings with a link to themselves. */
export const headings = {
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  h5: heading('h5'),
  h6: heading('h6'),
};
