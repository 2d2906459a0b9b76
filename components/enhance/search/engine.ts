import type { Answer, Filters, Setup } from './messages.ts';

/** A search that is under way or done. */
export interface Engine {
  /** The names of the texts that have all of these terms, the best first. */
  find(terms: readonly string[], filters: Filters): Promise<readonly string[]>;
}

/** Starts the worker at an address. It loads what it needs; failures come with the answers. */
export function startEngine(address: string, setup: Setup): Engine {
  const worker = new Worker(address);
  const asked = new Map<number, (answer: Answer) => void>();
  let failure = '';
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
    asked.get(data.id)?.(data),
  );
  worker.addEventListener('error', ({ message }) => {
    failure = message || 'the search could not be loaded';
    for (const [id, answer] of asked) answer({ id, failure });
  });
  worker.postMessage(setup);
  return {
    async find(terms, filters) {
      const id = asked.size;
      const answer = await new Promise<Answer>((resolve) => {
        asked.set(id, resolve);
        if (failure) resolve({ id, failure });
        else worker.postMessage({ id, terms, filters });
      });
      if ('failure' in answer) throw new Error(answer.failure);
      return answer.pages;
    },
  };
}
