/** Text of an XML file, and what was wrong with how it was stored. */
interface Decoded {
  readonly text: string;
  readonly doubt?: string;
}

/**
 * Decodes an XML file by its byte order mark, else by the encoding that it declares, else as UTF-8
 * (https://www.w3.org/TR/xml/#sec-guessing). A file that is not what it says is read as Windows-1252.
 */
export function decodeXml(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  const declared = marked ?? declaredIn(bytes) ?? 'utf-8';
  try {
    return { text: new TextDecoder(declared, { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return {
      text,
      doubt: `the file says it is ${declared} and is not; it was read as Windows-1252`,
    };
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}
