import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { nearest } from '#lib/diagnostics/nearest.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { Yaml } from './read-yaml.ts';
import { showValue } from './show-value.ts';
import { valueAt } from './value-at.ts';

interface Found {
  /** The name of the file as it is on the disk. */
  readonly src?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the lead image of a post among the files beside it. */
export function checkImage(yaml: Yaml, assets: readonly string[]): Found {
  const path = ['image', 'src'];
  const written = valueAt(yaml.data, path);
  if (typeof written !== 'string' || written.trim() === '') return { diagnostics: [] };
  const wanted = written.trim().replace(/^\.\//, '').normalize('NFC');
  const src = assets.find((name) => name.normalize('NFC') === wanted);
  if (src !== undefined) return { src, diagnostics: [] };
  const near = nearest(wanted, assets);
  const missing = report('image-missing', {
    file: yaml.file,
    range: yaml.locate(path),
    message: `there is no file ${showValue(written)} beside the post`,
    hint: near === undefined ? undefined : `did you mean \`${near}\`?`,
  });
  return { diagnostics: [missing] };
}
