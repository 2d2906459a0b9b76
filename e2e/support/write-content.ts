import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { handwritten } from './folders.ts';

/** Enough that one category and the list of all posts have more than two and more than one page. */
const fillers = 42;

/** Writes the content of the small site into a folder: the handwritten posts, and posts that fill the lists. */
export async function writeContent(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(handwritten, folder, { recursive: true });
  for (let number = 1; number <= fillers; number += 1) {
    const post = path.join(folder, 'posts', `filler-${number}`);
    await mkdir(post);
    await writeFile(path.join(post, 'index.mdx'), filler(number));
  }
}

function filler(number: number): string {
  const day = `${2020 + Math.floor(number / 10)}-0${1 + (number % 9)}-1${number % 10}`;
  const categories = number % 2 === 0 ? '[hành trình, C++]' : '[hành trình]';
  return `---
title: Filler ${number}
description: The post with the number ${number}, which makes a list longer.
date: ${day}
authors: [ban-biên-tập]
categories: ${categories}
tags: [数据]
---

${Array.from({ length: number }, (_, index) => `Paragraph ${index + 1} of the text, which is here to be counted by whoever counts words.`).join('\n\n')}
`;
}
