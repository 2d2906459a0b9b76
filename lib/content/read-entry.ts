import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { EntryFolder } from './content-folder.ts';
import { readText } from './read-text.ts';
import { readYaml, type Yaml } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { valueAt } from './value-at.ts';

/** The text of a post or page with its front matter as plain values. */
export interface EntryText {
  readonly text?: string;
  readonly yaml?: Yaml;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of one folder as far as posts and pages have it in common. */
export function readEntry({ index }: EntryFolder): EntryText {
  const { file } = index;
  const { value: text, diagnostics: inText } = readText(index);
  if (text === undefined) return { diagnostics: inText };
  const split = splitFrontMatter(text, file);
  if (split.value === undefined) return { text, diagnostics: [...inText, ...split.diagnostics] };
  const { value: yaml, diagnostics: inYaml } = readYaml(split.value.yaml, file, split.value.offset);
  // Then no parser is given the text, which would only say the same.
  if (inYaml.some(({ id }) => id === 'line-too-long')) {
    return { diagnostics: [...inText, ...inYaml] };
  }
  const isBegun = valueAt(yaml?.data, ['draft']) === true || split.value.body.trim() !== '';
  const message = `${file} holds front matter and no text`;
  const empty = isBegun
    ? []
    : [report('file-empty', { file, message, hint: 'write the text, or set `draft: true`' })];
  return { text, ...(yaml && { yaml }), diagnostics: [...inText, ...inYaml, ...empty] };
}
