import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { expect, test } from 'vitest';
import { phrase } from '../jsx.ts';
import { isAnnotationLabel, isSite, Numbering } from './numbering.ts';

const annotation = phrase('Annotation', {}, [{ type: 'text', value: 'aside' }]);
const reference = (identifier: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier,
});
const define = (identifier: string, paragraphs: number): [string, FootnoteDefinition] => [
  identifier,
  {
    type: 'footnoteDefinition',
    identifier,
    children: Array.from({ length: paragraphs }, () => ({ type: 'paragraph', children: [] })),
  },
];

test('annotations and references are numbered together, in the order of their marks', () => {
  const numbering = new Numbering(new Map([define('b', 1), define('note-a', 2)]));
  const marks = [annotation, reference('b'), reference('note-a'), reference('b'), annotation];
  const found = marks.map((site) => numbering.mark(site));
  expect(found.map((mark) => mark?.id)).toEqual([
    'mark-1',
    'mark-2',
    'mark-3',
    'mark-2-2',
    'mark-4',
  ]);
  expect(found.map((mark) => mark?.note?.kind)).toEqual([
    'annotation',
    'reference',
    'annotation',
    undefined,
    'annotation',
  ]);
  expect(found.map((mark) => mark?.note?.block)).toEqual([false, false, true, undefined, false]);
  expect([numbering.numberOf('b'), numbering.marksOf('b')]).toEqual([2, 2]);
});

test('a label without a definition has no number', () => {
  const numbering = new Numbering(new Map());
  expect(numbering.mark(reference('x'))).toBeUndefined();
  expect([numbering.numberOf('x'), numbering.marksOf('x')]).toEqual([undefined, 0]);
});

test('labels and sites', () => {
  expect([isAnnotationLabel('note-1'), isAnnotationLabel('note'), isAnnotationLabel('1')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isSite(annotation), isSite(reference('x')), isSite(phrase('Mark', {}, []))]).toEqual([
    true,
    true,
    false,
  ]);
});
