import { report } from '#lib/diagnostics/report.ts';
import { decodeWindows1252 } from '#lib/diagnostics/windows-1252.ts';
import type { Checked } from './checked.ts';
import { positionAt } from './position-at.ts';

/**
 * Returns the text of a UTF-8 file without its byte order mark. A byte that is not UTF-8 is reported
 * with its place; there is then no text, since guessing at another character set would damage it.
 * A carriage return alone ends a line, as it does in editors, and becomes a line feed.
 */
export function decode(bytes: Uint8Array, file: string): Checked<string> {
  try {
    const written = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const text = written.replace(/\r(?!\n)/g, '\n');
    const binary = text.indexOf('\0');
    if (binary === -1) return { value: text, diagnostics: [] };
    const range = positionAt(text, binary);
    const message = 'the file holds a NUL byte, so it is UTF-16 or no text at all';
    return { value: undefined, diagnostics: [report('file-not-utf8', { file, range, message })] };
  } catch {
    return { value: undefined, diagnostics: [reportByte(bytes, file)] };
  }
}

function reportByte(bytes: Uint8Array, file: string) {
  const before = wholeCharacters(bytes);
  const byte = bytes[new TextEncoder().encode(before).length + byteOrderMark(bytes)] ?? 0;
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  const meant = decodeWindows1252(Uint8Array.of(byte));
  return report('file-not-utf8', {
    file,
    range: positionAt(before, before.length),
    message: `the byte 0x${hex} is not UTF-8`,
    hint: isUtf16(bytes)
      ? 'save the file as UTF-8; it is UTF-16'
      : `save the file as UTF-8; in Windows-1252 the byte is \`${meant}\``,
  });
}

/** The longest beginning of `bytes` that is UTF-8, by bisection: decoding the bytes up to it does not fail. */
function wholeCharacters(bytes: Uint8Array): string {
  const beginning = (length: number): string | undefined => {
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      return decoder.decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (beginning(middle) === undefined) bad = middle;
    else good = middle;
  }
  return beginning(good) ?? '';
}

function byteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
