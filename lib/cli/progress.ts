import type { WriteStream } from 'node:tty';

/** Says what a long command is doing. */
export interface Progress {
  /** Replaces what was said before on a terminal; elsewhere a line now and then. */
  say(text: string): void;
  /** Leaves a line. */
  line(text: string): void;
  /** Takes away what was said last. */
  end(): void;
}

/** How often a line is written where there is no terminal. */
const pause = 5000;

type Stream = Pick<WriteStream, 'write' | 'isTTY' | 'columns'>;

/** Tells of progress on a stream. */
export function createProgress(
  stream: Stream = process.stdout,
  clock: () => number = () => performance.now(),
): Progress {
  let last = clock();
  const wipe = () => stream.isTTY && stream.write('\r\u001B[2K');
  return {
    say(text) {
      if (stream.isTTY) {
        wipe();
        stream.write(text.slice(0, (stream.columns || 80) - 1));
      } else if (clock() - last >= pause) {
        last = clock();
        stream.write(`${text}\n`);
      }
    },
    line(text) {
      wipe();
      last = clock();
      stream.write(`${text}\n`);
    },
    end: () => void wipe(),
  };
}
