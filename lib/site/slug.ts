/** Signs that carry meaning in names and would be lost as a hyphen: `C++`, `C#`, `R&D`. */
const spelledOut: Readonly<Record<string, string>> = {
  '+': ' plus ',
  '#': ' sharp ',
  '&': ' and ',
};

/**
 * Returns the part of an address that stands for `name`: lower case, in NFC, letters, marks and
 * digits of every script kept, everything else a single hyphen. `C++` becomes `c-plus-plus`,
 * `hành trình` becomes `hành-trình`. Empty when the name holds no letter, digit or spelled-out sign.
 */
export function slugify(name: string): string {
  return name
    .replace(/[+#&]/g, (sign) => spelledOut[sign] ?? sign)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
