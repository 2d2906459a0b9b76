import { expect, it } from 'vitest';
import { createProgress } from './progress.ts';

function record(isTTY: boolean) {
  let text = '';
  let now = 0;
  const stream = {
    isTTY,
    columns: 20,
    write(chunk: string | Uint8Array) {
      text += chunk;
      return true;
    },
  };
  const progress = createProgress(stream, () => now);
  return {
    progress,
    text: () => text,
    wait(milliseconds: number) {
      now += milliseconds;
    },
  };
}

it('writes a plain line now and then where there is no terminal', () => {
  const { progress, text, wait } = record(false);
  progress.line('Finishing the pages');
  progress.say('picture 1 of 9');
  wait(6000);
  progress.say('picture 5 of 9');
  progress.say('picture 6 of 9');
  progress.end();
  expect(text()).toBe('Finishing the pages\npicture 5 of 9\n');
});

it('keeps one line up to date on a terminal, and never breaks it', () => {
  const { progress, text } = record(true);
  progress.say('picture 1 of 9 and so on');
  progress.line('done');
  expect(text()).toBe('\r\u001B[2Kpicture 1 of 9 and \r\u001B[2Kdone\n');
});
