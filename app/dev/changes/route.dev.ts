import path from 'node:path';
import { changedSince } from '../changed-since.ts';
import { watchFolder } from '../watch-folder.ts';

export const dynamic = 'force-dynamic';

/**
 * Sends an event when a file of the content has changed, and at once when one has since the page was
 * drawn: `?since=`, in milliseconds.
 */
export function GET(request: Request): Response {
  const folder = path.resolve(process.env.CONTENT_DIR ?? 'content');
  const since = Number(new URL(request.url).searchParams.get('since') ?? Number.NaN);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const send = (text: string) => writer.write(new TextEncoder().encode(text)).catch(() => stop());
  const stop = watchFolder(folder, () => send('data: changed\n\n'));
  request.signal.addEventListener('abort', stop);
  void send(': watching\n\n');
  void changedSince(folder, since).then((changed) => {
    if (changed) void send('data: changed\n\n');
  });
  return new Response(readable, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' },
  });
}
