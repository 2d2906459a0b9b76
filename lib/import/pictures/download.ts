import { largestPicture } from './check-picture.ts';

/** A server that has not sent a picture by then is given up, in milliseconds. */
const patience = 20_000;

/** Downloads a file over HTTP, but no more of it than a picture may have; a failure is the end of a sentence. */
export async function download(
  address: string,
  time = patience,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: string }> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(time) });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      return { fault: `the server answers ${response.status}` };
    }
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body as AsyncIterable<Uint8Array>) {
      length += part.length;
      if (length > largestPicture)
        return { fault: `it is larger than ${largestPicture / 1024 / 1024} MB` };
      parts.push(part);
    }
    return { bytes: Buffer.concat(parts) };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { fault: isLate ? 'the server took too long' : 'the server cannot be reached' };
  }
}
