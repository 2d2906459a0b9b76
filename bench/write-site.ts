import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from './random.ts';

interface Size {
  readonly posts: number;
  /** Words of each post, about. */
  readonly words: number;
  readonly seed?: number;
  /** How many different words the posts have, about, as often as words are in real texts (Zipf); without it 100. */
  readonly different?: number;
}

const vocabulary =
  `machine margin reader floor cooling rack cable price hour night shift drain paper budget queue
  node job memory the a of and to in is that it for was on with as by at from this were which when
  after before nobody everybody paid measured wrote counted kept moved asked answered because while
  every third second slow quiet heavy cold late early usual spare long half letter room door`
    .trim()
    .split(/\s+/);

/** Writes a content folder with posts of one size; the same arguments write the same bytes. */
export function writeSite(folder: string, { posts, words, seed = 1, different }: Size): void {
  const random = createRandom(seed);
  const pick = different ? pickOften(makeWords(different, random), random) : undefined;
  const file = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  file('site.yml', settings);
  file('authors.yml', 'ada:\n  name: Ada\n  kind: person\n  description: Writes.\n');
  file('categories.yml', rooms.map((room) => `${room}:\n  description: On ${room}.\n`).join(''));
  file('series.yml', 'machines:\n  title: Machines\n  description: One after another.\n');
  file('glossary.yml', 'CPU: central processing unit\nHPC: high-performance computing\n');
  file('pages/about/index.mdx', '---\ntitle: About\ndescription: This site.\n---\n\nA site.\n');
  for (let number = 1; number <= posts; number += 1) {
    const text = `${frontMatter(number, posts, random, pick)}\n${prose(number, words, random, pick)}`;
    file(`posts/post-${number}/index.mdx`, text);
  }
}

const rooms = ['Machines', 'Money', 'Work', 'Paper', 'Weather'];

const settings = `name: Measured
headline: As many words as a site may have.
description: Generated, to be measured.
origin: https://measured.example
language: en
timeZone: UTC
`;

type Pick = (() => string) | undefined;

/** The posts of 15 years, whatever their number. */
function frontMatter(number: number, posts: number, random: () => number, pick: Pick): string {
  const days = Math.floor((number * 5500) / posts);
  const day = new Date(Date.UTC(2010, 0, 1 + days)).toISOString().slice(0, 10);
  const room = rooms[Math.floor(random() * rooms.length)];
  const series = number % 50 === 0 ? 'series: machines\n' : '';
  return `---
title: Post ${number}${pick ? ` ${pick()} ${pick()}` : ''}
description: ${sentence(random, pick)}
date: ${day}
authors: [ada]
categories: [${room}]
tags: [tag-${Math.floor(random() * 30)}]
${series}---
`;
}

/** Sections of paragraphs with notes, and in each one a list, a table, a quote or code. */
function prose(number: number, words: number, random: () => number, pick: Pick): string {
  const blocks: string[] = [];
  const definitions: string[] = [];
  let written = 0;
  for (let section = 1; written < words; section += 1) {
    blocks.push(`## Part ${section} of ${pick ? pick() : 'it'}`);
    for (let paragraph = 0; paragraph < 4; paragraph += 1) {
      const note = paragraph === 1 ? `<Annotation>${sentence(random, pick)}</Annotation>` : '';
      const reference = paragraph === 2 ? `[^${section}]` : '';
      const text = `${sentences(5, random, pick)} The CPU *waits*${note} for \`memory\`${reference}. ${sentences(4, random, pick)}`;
      blocks.push(text);
      written += text.split(' ').length;
    }
    definitions.push(`[^${section}]: ${sentence(random, pick)}`);
    blocks.push(extras[section % extras.length]?.(random) ?? '');
  }
  const neighbour = `See [another post](/posts/post-${Math.max(1, number - 1)}/).`;
  return `${[...blocks, neighbour, ...definitions].join('\n\n')}\n`;
}

const extras: readonly ((random: () => number) => string)[] = [
  (random) => `- ${sentence(random)}\n- ${sentence(random)}\n- ${sentence(random)}`,
  (random) =>
    `| What | How much |\n| --- | --- |\n| ${sentence(random)} | ${Math.floor(random() * 1e4)} |`,
  (random) => `> [!NOTE]\n> ${sentence(random)}`,
  () =>
    '```ts title="wait.ts"\nexport function wait(hours: number) {\n  return hours * 3600; // seconds\n}\n```',
];

function sentences(count: number, random: () => number, pick: Pick): string {
  return Array.from({ length: count }, () => sentence(random, pick)).join(' ');
}

function sentence(random: () => number, pick?: Pick): string {
  const length = 8 + Math.floor(random() * 12);
  const word = pick ?? (() => vocabulary[Math.floor(random() * vocabulary.length)] ?? '');
  const text = Array.from({ length }, word).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Words that can be spoken, the first ones short. */
function makeWords(count: number, random: () => number): readonly string[] {
  const letters = (all: string) => all[Math.floor(random() * all.length)] ?? '';
  const words = new Set(vocabulary);
  while (words.size < count) {
    const syllables = 1 + Math.floor(Math.log10(words.size) / 1.3 + random() * 1.4);
    words.add(
      Array.from(
        { length: syllables },
        () => `${letters('bcdfghlmnprstvw')}${letters('aeiou')}${letters('aeioulnrst')}`,
      ).join(''),
    );
  }
  return [...words];
}

/** Picks the first word most often, and each other in proportion to its rank. */
function pickOften(words: readonly string[], random: () => number): () => string {
  let total = 0;
  const sums = words.map((_, rank) => {
    total += 1 / (rank + 2.7);
    return total;
  });
  return () => {
    const wanted = random() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}
