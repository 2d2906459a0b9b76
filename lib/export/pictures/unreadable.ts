import type { Fault } from '../fault.ts';

/** What is said of a picture, named from the root of the output, that an encoder refused. */
export function unreadable(name: string, error: unknown): Fault {
  const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
  return {
    page: name,
    message: `the picture cannot be read: ${reason}; save it again as JPEG, PNG, WebP, AVIF or GIF`,
  };
}
