/** Rows that say how many bytes they have, by their tag: text and typed arrays. All others end with their line. */
const measured = new Set([...'TAOoUSsLlGgMmVb']);

/**
 * The ids of the client modules that a React payload refers to
 * (https://github.com/facebook/react/blob/main/packages/react-client/src/ReactFlightClient.js): rows
 * such as `5:I[39756,…]`. Text that looks like one is passed over, as rows of text tell their length.
 */
export function clientReferences(payload: string): ReadonlySet<string> {
  const bytes = Buffer.from(payload);
  const ids = new Set<string>();
  let at = 0;
  while (at < bytes.length) {
    const colon = bytes.indexOf(':', at);
    if (colon < 0) break;
    const tag = String.fromCharCode(bytes[colon + 1] ?? 0);
    const comma = bytes.indexOf(',', colon);
    if (measured.has(tag) && comma > 0) {
      const size = Number.parseInt(bytes.toString('utf8', colon + 2, comma), 16);
      at = comma + 1 + size;
      continue;
    }
    const end = bytes.indexOf('\n', colon);
    const row = bytes.toString('utf8', colon + 1, end < 0 ? bytes.length : end);
    const [, id] = /^I\[("[^"]*"|\d+)/.exec(row) ?? [];
    if (id) ids.add(id.replaceAll('"', ''));
    at = end < 0 ? bytes.length : end + 1;
  }
  return ids;
}
