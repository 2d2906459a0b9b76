import { createInterface } from 'node:readline/promises';
import { Failure } from './failure.ts';

/** Somebody at a terminal who can be asked. */
interface Terminal {
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** Opens the terminal that a command runs in; undefined where there is none. `undone` is said when it is closed. */
export function openTerminal(undone: string): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // `terminal.question` would lose what is pasted as several lines.
  const lines = terminal[Symbol.asyncIterator]();
  terminal.on('SIGINT', () => terminal.close());
  return {
    ask: async (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done) throw new Failure(`\n${undone}`, 2);
      return value.trim();
    },
    close: () => terminal.close(),
  };
}
