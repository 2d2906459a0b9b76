import type { ShikiTransformer } from 'shiki';
import { classesOf } from './theme.ts';

/** Replaces the highlighter's inline styles, which a strict security policy refuses, by classes. */
export const styleToClass: ShikiTransformer = {
  name: 'hindsight:style-to-class',
  span(node) {
    const { style } = node.properties;
    if (typeof style !== 'string') return;
    delete node.properties.style;
    const classes = classesOf(style);
    if (classes.length > 0) this.addClassToHast(node, classes);
  },
  pre(node) {
    delete node.properties.style;
  },
};

/** Lets the highlighter finish every line, however busy the machine: the same text gives the same page. */
export const takeTime: ShikiTransformer = {
  name: 'hindsight:take-time',
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
};

/** Numbers the lines in a property, so that the numbers can be drawn without being copied. */
export const numberLines: ShikiTransformer = {
  name: 'hindsight:number-lines',
  line(node, line) {
    const [, start] = /showLineNumbers\{(\d+)\}/.exec(this.options.meta?.__raw ?? '') ?? [];
    node.properties['data-n'] = String(line - 1 + Number(start ?? 1));
  },
};

/** `notes="code-1/2:1,4:2"`: the group of the notes, then line and note for each marker. */
const notes = /notes="([^/"]+)\/([^"]*)"/;

/** Adds the markers of `<CodeNotes>` to the ends of their lines. */
export const markLines: ShikiTransformer = {
  name: 'hindsight:mark-lines',
  line(node, line) {
    const [, group, pairs = ''] = notes.exec(this.options.meta?.__raw ?? '') ?? [];
    if (!group) return;
    for (const pair of pairs.split(',')) {
      const [at, number] = pair.split(':');
      if (Number(at) !== line || number === undefined) continue;
      node.children.push({
        type: 'element',
        tagName: 'a',
        properties: {
          href: `#${group}-note-${number}`,
          'data-code-marker': '',
          'aria-label': `Note ${number} on this line`,
        },
        children: [{ type: 'text', value: number }],
      });
    }
  },
};
