import path from 'node:path';
import launchEditor from 'launch-editor';
import { findSource } from '../find-source.ts';
import { isOwnRequest } from '../is-own-request.ts';
import { pickEditor } from '../pick-editor.ts';

export const dynamic = 'force-dynamic';

/** An editor that cannot be started says so within this time. */
const patience = 500;

/**
 * Opens the place that the body names, `content/posts/x/index.mdx:12:5`, in the editor that
 * `pickEditor` finds. 204 when it was started, 501 when there is none, 404 for anything but a file
 * of the content.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnRequest(request.headers)) return new Response(null, { status: 403 });
  const contentDir = path.resolve(process.env.CONTENT_DIR ?? 'content');
  const source = findSource(await request.text(), contentDir);
  if (!source) return new Response(null, { status: 404 });
  const editor = pickEditor(process.env);
  if (!editor) return new Response(null, { status: 501 });
  const failed = await new Promise<boolean>((resolve) => {
    const { file, line, column } = source;
    launchEditor(`${file}:${line}:${column}`, editor, () => resolve(true));
    setTimeout(() => resolve(false), patience);
  });
  return new Response(null, { status: failed ? 501 : 204 });
}
