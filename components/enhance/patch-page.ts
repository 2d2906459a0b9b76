/**
 * Changes what is shown where two answers of the server differ, and leaves everything else as it is:
 * the place in the page, what was unfolded, what other modules have added. `shown` is what `before`
 * has become since. What no longer matches is replaced as a whole.
 */
export function patch(shown: Node, before: Node, after: Node): void {
  if (before.isEqualNode(after)) return;
  const alike =
    shown instanceof Element &&
    before instanceof Element &&
    after instanceof Element &&
    before.tagName === after.tagName &&
    shown.childNodes.length === before.childNodes.length;
  if (!alike) {
    shown.parentNode?.replaceChild(document.importNode(after, true), shown);
    return;
  }
  patchAttributes(shown, before, after);
  const [was, is] = [[...before.childNodes], [...after.childNodes]];
  const head = sameAtHead(was, is);
  const shortest = Math.min(was.length, is.length) - head;
  const tail = Math.min(sameAtHead(was.toReversed(), is.toReversed()), shortest);
  const [old, fresh] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)];
  const stale = [...shown.childNodes].slice(head, was.length - tail);
  if (old.length === fresh.length) {
    for (const [index, node] of stale.entries()) {
      const [one, other] = [old[index], fresh[index]];
      if (one && other) patch(node, one, other);
    }
    return;
  }
  const end = shown.childNodes[was.length - tail] ?? null;
  for (const node of stale) node.remove();
  for (const node of fresh) shown.insertBefore(document.importNode(node, true), end);
}

function patchAttributes(shown: Element, before: Element, after: Element): void {
  for (const { name, value } of after.attributes) {
    if (before.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  for (const { name } of before.attributes) {
    if (!after.hasAttribute(name)) shown.removeAttribute(name);
  }
}

/** How many nodes at the head of two lists are the same. */
function sameAtHead(one: readonly Node[], other: readonly Node[]): number {
  const different = one.findIndex((node, index) => !node.isEqualNode(other[index] ?? null));
  return different === -1 ? one.length : different;
}
