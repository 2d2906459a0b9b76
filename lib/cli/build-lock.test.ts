import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { acquireLock } from './build-lock.ts';

it('lets one holder after the other in, and says for whom it waits', async () => {
  const name = randomUUID();
  const events: string[] = [];
  const hold = async (number: number) => {
    const lock = await acquireLock(name, (holder) => events.push(`wait for ${holder}`));
    events.push(`in ${number}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    events.push(`out ${number}`);
    await lock.release();
  };
  await Promise.all([hold(1), hold(2)]);
  expect(events).toEqual(['in 1', `wait for ${process.pid}`, 'out 1', 'in 2', 'out 2']);
});

it('is free for another name', async () => {
  const locks = await Promise.all(
    [randomUUID(), randomUUID()].map((name) => acquireLock(name, () => {})),
  );
  expect(locks).toHaveLength(2);
  for (const lock of locks) await lock.release();
});

it('is free when its holder was killed', async () => {
  const name = randomUUID();
  const module = JSON.stringify(new URL('build-lock.ts', import.meta.url).href);
  const script = `const { acquireLock } = await import(${module}); await acquireLock(${JSON.stringify(name)}, () => {}); console.log('held')`;
  const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  const waits: string[] = [];
  const waiting = acquireLock(name, (pid) => {
    waits.push(pid);
    holder.kill('SIGKILL');
  });
  const lock = await waiting;
  expect(waits).toEqual([String(holder.pid)]);
  await lock.release();
});
