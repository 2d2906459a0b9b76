/** A page whose framework does not load is used as it is. */
const patience = 60_000;

/**
 * Waits until the framework of the development server has compared the page with what it would
 * draw. It draws a page anew in which it finds anything else, and what was done to the page is lost.
 */
export async function afterHydration(): Promise<void> {
  const end = performance.now() + patience;
  while (!isCompared() && performance.now() < end) await wait(20);
  await wait(50);
}

/** Whether the last element of the page, which is compared last, bears the framework's mark. */
function isCompared(): boolean {
  const last = document.querySelector('[data-dev-tools]');
  return last !== null && Object.keys(last).some((key) => key.startsWith('__reactFiber'));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
