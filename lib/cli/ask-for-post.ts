import type { PostChoices, PostWish } from '#lib/workbench.ts';
import { Failure } from './failure.ts';
import { openTerminal } from './open-terminal.ts';

/** Asks at the terminal for what a post needs and was not given; without a terminal nobody can be asked. */
export async function askForPost(
  choices: PostChoices,
  given: Omit<PostWish, 'title'>,
  usage: string,
): Promise<PostWish> {
  const terminal = openTerminal('Nothing was made');
  if (!terminal) throw new Failure(`The title is missing\n${usage}`, 2);
  const { ask } = terminal;
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
