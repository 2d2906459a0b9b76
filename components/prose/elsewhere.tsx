import type { ReactNode } from 'react';

interface ElsewhereProps {
  readonly src: string;
  readonly title: string;
}

/** A card that leads to another site; nothing is fetched from there until a reader follows it. */
export function Embed({ src, title }: ElsewhereProps) {
  return (
    <p className="card">
      <a href={src}>
        <Destination src={src} title={title} />
      </a>
    </p>
  );
}

function Destination({ src, title }: ElsewhereProps) {
  return (
    <>
      {title} {URL.canParse(src) && <small>{new URL(src).hostname.replace(/^www\./, '')}</small>}
    </>
  );
}

interface VideoProps extends ElsewhereProps {
  readonly poster?: string;
  /** Whether the film lies beside the post. */
  readonly local?: string;
  /** The still of a film elsewhere. */
  readonly children?: ReactNode;
}

/** A film beside the post, fetched when it is started, or a card that leads to one elsewhere. */
export function Video({ src, title, poster, local, children }: VideoProps) {
  if (!local && children) {
    return (
      <div className="card">
        <a href={src}>
          {children}
          <Destination src={src} title={title} />
        </a>
      </div>
    );
  }
  if (!local) return <Embed src={src} title={title} />;
  return (
    <figure className="figure">
      {/* biome-ignore lint/a11y/useMediaCaption: tracks lie beside the film and are named by it */}
      <video src={src} poster={poster} controls preload="none" aria-label={title} />
      <figcaption>{title}</figcaption>
    </figure>
  );
}
