import type { Element } from 'hast';
import { classesOf, styleOf, textOf } from '../properties.ts';

/** Where a figure or picture stands beside the text, and which share of its width it takes. */
export function placeOf(element: Element): {
  readonly align: 'left' | 'right' | undefined;
  readonly width: string | undefined;
} {
  return { align: sideOf(element), width: shareOf(element) };
}

/** The side that text runs around, as `float`, `align` or a class of WordPress says it. */
function sideOf(element: Element): 'left' | 'right' | undefined {
  const side =
    styleOf(element).get('float') ??
    textOf(element, 'align') ??
    classesOf(element)
      .map((name) => /^(?:align-?|float-|pull-)?(left|right)$/.exec(name)?.[1])
      .find((name) => name !== undefined);
  return side === 'left' || side === 'right' ? side : undefined;
}

/** A width in per cent, to the nearest step that a figure may have. */
function shareOf(element: Element): string | undefined {
  const width = styleOf(element).get('width') ?? textOf(element, 'width') ?? '';
  const share = /^(\d+(?:\.\d+)?)%$/.exec(width)?.[1];
  if (share === undefined) return undefined;
  const step = Math.round(Number(share) / 5) * 5;
  return step >= 5 && step < 100 ? `${step}%` : undefined;
}
