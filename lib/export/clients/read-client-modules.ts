import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { listFiles } from '../list-files.ts';

const manifests = z.record(
  z.string(),
  z.object({
    clientModules: z.record(z.string(), z.object({ id: z.union([z.string(), z.number()]) })),
  }),
);

/** The files that Next sends to browsers by the id that pages call them, read from what it wrote beside its server. */
export async function readClientModules(serverDir: string): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, string>();
  const files = (await listFiles(serverDir)).filter((file) =>
    file.endsWith('_client-reference-manifest.js'),
  );
  for (const file of files) {
    // A script of Next's own that sets a global.
    const scope: Record<string, unknown> = {};
    scope.globalThis = scope;
    runInNewContext(await readFile(path.join(serverDir, file), 'utf8'), scope);
    for (const { clientModules } of Object.values(manifests.parse(scope.__RSC_MANIFEST))) {
      for (const [name, { id }] of Object.entries(clientModules)) {
        modules.set(String(id), name.replace(/^\[project\]\//, '').replace(/ <.*>$/, ''));
      }
    }
  }
  return modules;
}
