import { createInterface } from 'node:readline/promises';
import type { PostChoices, PostWish } from '#lib/workbench.ts';
import { Failure } from './failure.ts';

/** Asks at the terminal for what a post needs and was not given; without a terminal nobody can be asked. */
export async function askForPost(
  choices: PostChoices,
  given: Omit<PostWish, 'title'>,
  usage: string,
): Promise<PostWish> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new Failure(`The title is missing\n${usage}`, 2);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // `terminal.question` would lose what is pasted as several lines.
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    terminal.setPrompt(question);
    terminal.prompt();
    const { value, done } = await lines.next();
    if (done) throw new Failure('\nNothing was made', 2);
    return value.trim();
  };
  terminal.on('SIGINT', () => terminal.close());
  try {
    const title = await ask('Title: ');
    if (title === '') throw new Failure('Nothing was made: the title is empty', 2);
    const description = given.description ?? (await ask('In one or two sentences (may wait): '));
    if (given.categories) return { ...given, title, description };
    const category = await ask(`Category (${choices.categories.join(', ')}): `);
    return { ...given, title, description, ...(category !== '' && { categories: [category] }) };
  } finally {
    terminal.close();
  }
}
