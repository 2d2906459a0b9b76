import type { ReactNode } from 'react';

interface FigureProps {
  readonly id?: string;
  readonly number?: string;
  /** A share of the text column in steps of five: `35%`. */
  readonly width?: string;
  readonly align?: 'left' | 'right';
  /** Lets the figure take the margin as well. */
  readonly wide?: string;
  /** Says that the picture is lost; only the caption is left. */
  readonly missing?: string;
  /** Where the original is, for a lost picture. */
  readonly source?: string;
  readonly children?: ReactNode;
}

/** A picture, table, piece of code, chart or diagram with its caption. */
export function Figure({ id, width, align, wide, missing, source, children }: FigureProps) {
  return (
    <figure
      className="figure"
      id={id}
      data-width={width?.replace('%', '')}
      data-align={align}
      data-wide={wide}
      data-missing={missing}
    >
      {missing && (
        <p className="lost">
          This picture is lost.
          {source && (
            <>
              {' '}
              <a href={source}>The original page may have it.</a>
            </>
          )}
        </p>
      )}
      {children}
    </figure>
  );
}

/** The caption of a figure, with its number if it has one. */
export function Caption({
  number,
  children,
}: {
  readonly number?: string;
  readonly children: ReactNode;
}) {
  return (
    <figcaption>
      {number && <b>Figure {number}.</b>} {children}
    </figcaption>
  );
}

interface PictureProps {
  /** Absent when there is no such picture: its text alternative stands for it. */
  readonly src?: string;
  /** Empty for a decorative picture. */
  readonly alt: string;
  readonly title?: string;
  /** In pixels. */
  readonly width?: string;
  readonly height?: string;
  /** Whether the picture stands by itself and opens large. */
  readonly large?: string;
}

/** A picture with its size, so that nothing moves when it arrives. */
export function Picture({ src, alt, title, width, height, large }: PictureProps) {
  const image = (
    <img
      src={src}
      alt={alt}
      title={title}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
    />
  );
  if (!large || !src || alt === '') return image;
  return (
    <a className="picture" href={src} data-enlarge="">
      {image}
    </a>
  );
}

/** Pictures in a grid, in their order. */
export function Gallery({ children }: { readonly children: ReactNode }) {
  return (
    <figure className="figure gallery" data-wide="true">
      {children}
    </figure>
  );
}
