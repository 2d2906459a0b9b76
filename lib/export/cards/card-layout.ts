import type { CSSProperties, ReactNode } from 'react';
import { createElement } from 'react';
import { cardSize } from '#lib/site/metadata.ts';
import type { CardWords } from './card-words.ts';

/** The light colours of app/tokens.css. */
export const cardColours = {
  paper: '#fbfaf7',
  rule: '#e4dfd6',
  faded: '#6b645b',
  ink: '#1f1c19',
  accent: '#b03a24',
};

/** A card as markup for satori, which knows flexible boxes and no style sheet. */
export function cardLayout(
  { site, title, description, foot }: CardWords,
  family: string,
): ReactNode {
  const headline = title ?? site;
  return box(
    {
      ...cardSize,
      flexDirection: 'column',
      boxSizing: 'border-box',
      padding: '64px 80px 56px',
      borderLeft: `16px solid ${cardColours.accent}`,
      backgroundColor: cardColours.paper,
      color: cardColours.ink,
      fontFamily: family,
    },
    box(
      { fontSize: 32, fontWeight: 600, color: title ? cardColours.accent : cardColours.paper },
      site,
    ),
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'center' },
      clamped(headline, 4, {
        fontSize: titleSize(headline),
        fontWeight: 600,
        lineHeight: 1.12,
        letterSpacing: '-0.02em',
      }),
      clamped(description, 3, {
        marginTop: 28,
        fontSize: 30,
        lineHeight: 1.4,
        color: cardColours.faded,
      }),
    ),
    clamped(foot, 1, {
      borderTop: `2px solid ${cardColours.rule}`,
      paddingTop: 24,
      fontSize: 26,
      color: cardColours.faded,
    }),
  );
}

/** Letters of wide scripts count twice, as they take the room of two. */
function titleSize(title: string): number {
  const wide = title.match(/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g);
  const length = title.length + (wide?.length ?? 0);
  if (length <= 36) return 84;
  if (length <= 64) return 72;
  return length <= 100 ? 60 : 48;
}

function clamped(text: string, lines: number, style: CSSProperties): ReactNode {
  return createElement('div', { style: { display: 'block', lineClamp: lines, ...style } }, text);
}

function box(style: CSSProperties, ...children: ReactNode[]): ReactNode {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children);
}
