import type { ReactNode } from 'react';

interface MarkerProps {
  readonly number: string;
  readonly id: string;
  /** Id of the note that the marker opens. */
  readonly note: string;
}

/** The number behind a word. Opens its note where the note does not stand in the margin; needs no script. */
export function Marker({ number, id, note }: MarkerProps) {
  return (
    <button
      type="button"
      className="marker"
      data-digits={number.length}
      id={id}
      popoverTarget={note}
      aria-label={`Note ${number}`}
    >
      {number}
    </button>
  );
}

interface NoteProps {
  readonly number: string;
  readonly kind: 'annotation' | 'reference';
  /** Whether the note holds paragraphs, lists or code rather than text in a line. */
  readonly block?: string;
  /** Whether the note belongs to a heading, which it stands behind. */
  readonly heading?: string;
  readonly children: ReactNode;
}

/**
 * A note: in the margin where there is room, otherwise a popover; its number leads back to its marker.
 * In a line it is small print, so that it is told from the text where no style sheet is read.
 */
export function Note({ number, kind, block, heading, children }: NoteProps) {
  const Element = block || heading ? 'div' : 'small';
  return (
    <Element
      className="note"
      id={`note-${number}`}
      popover="auto"
      role="note"
      aria-label={`Note ${number}`}
      data-kind={kind}
      data-heading={heading}
    >
      <a className="note-number" href={`#mark-${number}`} aria-label={`Back to mark ${number}`}>
        {number}
      </a>{' '}
      {children}
    </Element>
  );
}

/** Keeps a marker on one line with its word. */
export function Tether({ children }: { readonly children: ReactNode }) {
  return <span className="tether">{children}</span>;
}

/** The list of references at the end of a text. As a footer it is left out by reader modes, which show each reference where it is marked. */
export function References({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <footer className="references" role="group" aria-label="References">
      <ol>{children}</ol>
    </footer>
  );
}

interface ReferenceProps {
  readonly number: string;
  /** How many marks in the text refer to it. */
  readonly marks: string;
  readonly children: ReactNode;
}

/** One reference, under the number it has in the text, with links back to each mark. */
export function Reference({ number, marks, children }: ReferenceProps) {
  return (
    <li id={`reference-${number}`} value={Number(number)}>
      {children}
      <span className="back">
        {Array.from({ length: Number(marks) }, (_, index) => {
          const id = index === 0 ? `mark-${number}` : `mark-${number}-${index + 1}`;
          return (
            <a
              key={id}
              href={`#${id}`}
              aria-label={`Back to mark ${number}${index === 0 ? '' : `, use ${index + 1}`}`}
            >
              ↩
            </a>
          );
        })}
      </span>
    </li>
  );
}

interface AbbreviationProps {
  readonly id: string;
  /** What the letters stand for. */
  readonly long: string;
  readonly children: ReactNode;
}

/**
 * An abbreviation where a text uses it first: its meaning opens on demand, on touch as well, and says
 * the letters again, since reader modes leave buttons out.
 */
export function Abbreviation({ id, long, children }: AbbreviationProps) {
  return (
    <>
      <button type="button" className="abbreviation" popoverTarget={id}>
        <abbr title={long}>{children}</abbr>
      </button>
      <span className="expansion" id={id} popover="auto" role="note">
        <b>{children}: </b>
        {long}
      </span>
    </>
  );
}
