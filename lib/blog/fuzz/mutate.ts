import type { Mutation } from './mutation.ts';

/** The bytes of a text after a mutation. */
export function mutate(bytes: Buffer, mutation: Mutation): Buffer {
  switch (mutation.kind) {
    case 'flip': {
      const flipped = Buffer.from(bytes);
      const at = offset(bytes, mutation.at);
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << mutation.bit);
      return flipped;
    }
    case 'truncate':
      return bytes.subarray(0, offset(bytes, mutation.at));
    case 'insert':
      return insert(bytes, mutation.at, mutation.text);
    case 'long':
      return insert(
        bytes,
        mutation.at,
        mutation.unit.repeat(Math.ceil(mutation.size / mutation.unit.length)),
      );
    case 'nest':
      // At the beginning of a line most marks mean more than in its middle.
      return editLines(bytes, (lines) => {
        const line = Math.floor(mutation.at * lines.length);
        lines.splice(line, 0, '', `${mutation.mark.repeat(mutation.deep)}${lines[line] ?? ''}`);
      });
    case 'swap':
      return editLines(bytes, (lines) => {
        const [one, other] = [mutation.one, mutation.other].map((at) =>
          Math.min(Math.floor(at * lines.length), lines.length - 1),
        );
        if (one === undefined || other === undefined) return;
        [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
      });
    case 'repeat':
      return editLines(bytes, (lines) => {
        const line = Math.floor(mutation.line * lines.length);
        lines.splice(line, 0, ...Array.from({ length: mutation.times }, () => lines[line] ?? ''));
      });
    case 'header':
      return editLines(bytes, (lines) => {
        const end = Math.max(lines.indexOf('---', 1), 1);
        lines[Math.floor(mutation.line * end)] = Buffer.from(mutation.text).toString('latin1');
      });
  }
}

function offset(bytes: Buffer, share: number): number {
  return Math.floor(share * bytes.length);
}

function insert(bytes: Buffer, share: number, text: string): Buffer {
  const at = offset(bytes, share);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]);
}

function editLines(bytes: Buffer, edit: (lines: string[]) => void): Buffer {
  // Latin-1 keeps every byte as it is.
  const lines = bytes.toString('latin1').split('\n');
  edit(lines);
  return Buffer.from(lines.join('\n'), 'latin1');
}
