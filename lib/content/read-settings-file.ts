import { report } from '#lib/diagnostics/report.ts';
import type { Checked } from './checked.ts';
import type { ContentFolder, settingsFiles } from './content-folder.ts';
import { readText } from './read-text.ts';
import { readYaml, type Yaml } from './read-yaml.ts';

export type SettingsFile = (typeof settingsFiles)[number];

/** Posts cannot be without these; a blog without series or abbreviations is one. */
const required: readonly SettingsFile[] = ['site.yml', 'authors.yml', 'categories.yml'];

/** Reads one settings file as YAML. A file that is not there and need not be is as good as one that says nothing. */
export function readSettingsFile(folder: ContentFolder, name: SettingsFile): Checked<Yaml> {
  const file = `${folder.name}/${name}`;
  const raw = folder.settings.get(name);
  if (raw === undefined && !required.includes(name)) return readYaml('', file);
  const text = readText(raw ?? { file });
  if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics };
  const yaml = readYaml(text.value, file);
  const diagnostics = [...text.diagnostics, ...yaml.diagnostics];
  if (yaml.value === undefined || isMapping(yaml.value.data)) {
    return { value: yaml.value, diagnostics };
  }
  const message = `${file} does not hold keys with values`;
  const range = yaml.value.locate([]);
  return {
    value: undefined,
    diagnostics: [
      ...diagnostics,
      report('key-mistyped', { file, range, message, hint: 'write a key: and what belongs to it' }),
    ],
  };
}

function isMapping(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
