/** The name beside a post for a file, told apart from other files of the same name. */
export function chooseName(file: string, taken: ReadonlyMap<string, unknown>): string {
  const base = plainName(file.split(/[\\/]/).at(-1) ?? '');
  if (!taken.has(base) || taken.get(base) === file) return base;
  const dot = base.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [base.slice(0, dot), base.slice(dot)] : [base, ''];
  let name = base;
  for (let number = 2; taken.has(name) && taken.get(name) !== file; number += 1)
    name = `${stem}-${number}${ending}`;
  return name;
}

/** A name that every disk can hold, and that is none of those that the site gives a meaning. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    .replace(/[\u0000-\u001F\u007F<>:"|?*\\/#%]+/g, '-')
    .replace(/^\.+/, '')
    .replace(/~+$/, '');
  const cut = plain.length > 120 ? plain.slice(-120) : plain;
  return cut === '' || cut === 'index.mdx' ? `file-${cut || 'picture'}` : cut;
}
