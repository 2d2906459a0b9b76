import type { Element } from 'hast';
import type { Handler } from '../conversion.ts';
import { classesOf, styleOf, textOf } from '../properties.ts';
import { placeOf } from './place-of.ts';

/** Where scripts that load pictures late keep the true address, in the order of trust. */
const lateSources = ['dataLazySrc', 'dataSrc', 'dataOriginal', 'dataOrigSrc', 'dataUrl'];

const trackers =
  /^https?:\/\/(feeds\.feedburner\.com\/~(r|ff)|stats\.wordpress\.com|pixel\.wp\.com|www\.google-analytics\.com|blogger\.googleusercontent\.com\/tracker|feeds\.wordpress\.com\/1\.0)/;

/** A picture. Emoji that were set as pictures become characters, and pixels that count readers go. */
export const picture: Handler = (element, flow, marks, conversion) => {
  const alt = textOf(element, 'alt');
  if (isEmoji(element) && alt) {
    flow.text(alt, marks);
    return;
  }
  const tex = texOf(element);
  if (tex) {
    flow.phrase({ type: 'inlineMath', value: tex }, marks);
    return;
  }
  const src = sourceOf(element);
  if (src === undefined) {
    conversion.tell(
      'picture-lost',
      element,
      `a picture without an address${alt ? `: ${alt}` : ''}`,
    );
    if (alt) flow.text(alt, marks);
    return;
  }
  if (isTracker(element)) {
    conversion.tell('tracker-dropped', element, `a picture that only counts readers: ${src}`);
    return;
  }
  const title = textOf(element, 'title');
  if (title && alt && title !== alt && !src.includes(title)) {
    conversion.tell('picture-title', element, `a picture said in its tooltip: ${title}`);
  }
  flow.phrase(
    {
      type: 'image',
      url: conversion.address(src),
      alt: alt ?? title ?? null,
      title: null,
      data: { place: placeOf(element) },
      ...(element.position && { position: element.position }),
    },
    marks,
  );
};

/** The address of a picture, wherever the page keeps it. */
export function sourceOf(element: Element): string | undefined {
  const src = textOf(element, 'src');
  const late = lateSources
    .map((name) => textOf(element, name))
    .find((value) => value !== undefined);
  const isPlaceholder =
    src === undefined || src.startsWith('data:image/gif') || src.startsWith('data:image/svg+xml');
  return (isPlaceholder ? (late ?? fromSet(element)) : undefined) ?? src;
}

function fromSet(element: Element): string | undefined {
  const set = textOf(element, 'dataSrcset') ?? textOf(element, 'srcSet');
  const candidates = set?.split(/,\s+/).map((each) => each.trim().split(/\s+/)) ?? [];
  return candidates.at(-1)?.[0] || undefined;
}

/** Whether a picture is a character that a script or a server drew. */
export function isEmoji(element: Element): boolean {
  return classesOf(element).some((name) =>
    ['emoji', 'wp-smiley', 'emojione', 'twemoji'].includes(name),
  );
}

/** Whether a picture only tells a server who reads. */
export function isTracker(element: Element): boolean {
  return trackers.test(sourceOf(element) ?? '') || isPixel(element);
}

function isPixel(element: Element): boolean {
  const size = (name: 'width' | 'height') =>
    Number.parseInt(styleOf(element).get(name) ?? textOf(element, name) ?? '', 10);
  return size('width') <= 1 && size('height') <= 1;
}

/** The source of a formula that WordPress or another service drew as a picture. */
export function texOf(element: Element): string | undefined {
  const isFormula =
    classesOf(element).some((name) => ['latex', 'tex', 'math'].includes(name)) ||
    /latex\.php\?|latex\.codecogs\.com|chart\.googleapis\.com\/chart\?.*cht=tx/.test(
      textOf(element, 'src') ?? '',
    );
  return isFormula ? textOf(element, 'alt') : undefined;
}
