/** What an attribute list says: `{: #id .class key="value"}`. */
export interface AttributeList {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

const part = /#([\w-]+)|\.([\w-]+)|([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))|[\w-]+/g;

/** Reads the inside of `{: … }` (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions). */
export function readAttributeList(inside: string): AttributeList {
  let id: string | undefined;
  const classes: string[] = [];
  const values = new Map<string, string>();
  for (const [, name, className, key, one, other, bare] of inside.matchAll(part)) {
    if (name) id = name;
    else if (className) classes.push(className);
    else if (key) values.set(key, one ?? other ?? bare ?? '');
  }
  return { id, classes, values };
}
