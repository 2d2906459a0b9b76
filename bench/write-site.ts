import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from './random.ts';

interface Size {
  readonly posts: number;
  /** Words of each post, about. */
  readonly words: number;
  readonly seed?: number;
}

const vocabulary =
  `machine margin reader floor cooling rack cable price hour night shift drain paper budget queue
  node job memory the a of and to in is that it for was on with as by at from this were which when
  after before nobody everybody paid measured wrote counted kept moved asked answered because while
  every third second slow quiet heavy cold late early usual spare long half letter room door`
    .trim()
    .split(/\s+/);

/** Writes a content folder with posts of one size; the same arguments write the same bytes. */
export function writeSite(folder: string, { posts, words, seed = 1 }: Size): void {
  const random = createRandom(seed);
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
    const text = `${frontMatter(number, random)}\n${prose(number, words, random)}`;
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

function frontMatter(number: number, random: () => number): string {
  const day = new Date(Date.UTC(2010, 0, 1 + number * 11)).toISOString().slice(0, 10);
  const room = rooms[Math.floor(random() * rooms.length)];
  const series = number % 50 === 0 ? 'series: machines\n' : '';
  return `---
title: Post ${number}
description: ${sentence(random)}
date: ${day}
authors: [ada]
categories: [${room}]
tags: [tag-${Math.floor(random() * 30)}]
${series}---
`;
}

/** Sections of paragraphs with notes, and in each one a list, a table, a quote or code. */
function prose(number: number, words: number, random: () => number): string {
  const blocks: string[] = [];
  const definitions: string[] = [];
  let written = 0;
  for (let section = 1; written < words; section += 1) {
    blocks.push(`## Part ${section} of it`);
    for (let paragraph = 0; paragraph < 4; paragraph += 1) {
      const note = paragraph === 1 ? `<Annotation>${sentence(random)}</Annotation>` : '';
      const reference = paragraph === 2 ? `[^${section}]` : '';
      const text = `${sentences(5, random)} The CPU *waits*${note} for \`memory\`${reference}. ${sentences(4, random)}`;
      blocks.push(text);
      written += text.split(' ').length;
    }
    definitions.push(`[^${section}]: ${sentence(random)}`);
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

function sentences(count: number, random: () => number): string {
  return Array.from({ length: count }, () => sentence(random)).join(' ');
}

function sentence(random: () => number): string {
  const length = 8 + Math.floor(random() * 12);
  const text = Array.from(
    { length },
    () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '',
  ).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
