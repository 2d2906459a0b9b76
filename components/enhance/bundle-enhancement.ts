import path from 'node:path';
import { build } from 'esbuild';

/** The JavaScript of a module of this folder, with what it imports, small enough to send. */
export async function bundleEnhancement(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), 'components/enhance', `${name}.ts`)],
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles.map((file) => file.text).join('');
}
