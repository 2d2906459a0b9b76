interface Explanation {
  readonly message: string;
  /** Where more can be said than the catalogue says. */
  readonly hint?: string;
}

/** What a tag may stand in, in the words of a writer, by the parser's name for it. */
const places: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  heading: 'heading',
  link: 'link',
  listItem: 'list item',
  paragraph: 'paragraph',
  tableCell: 'cell',
};

/**
 * Says why the parser refuses a tag. `reason` is the message of mdast-util-mdx-jsx or
 * micromark-extension-mdx-jsx, `tag` the beginning of the tag as written.
 */
export function explainSyntax(reason: string, tag: string): Explanation {
  const [, opened, place] =
    /^Expected a closing tag for `([^`]+)`(?:[^`]*before the end of `(\w+)`)?/.exec(reason) ?? [];
  if (opened && !place) return { message: `\`${opened}\` is not closed` };
  if (opened) {
    const stretch = places[place ?? ''] ?? 'stretch of text';
    return { message: `\`${opened}\` is not closed in its ${stretch}` };
  }
  const [, closed, expected] =
    /^Unexpected closing tag `([^`]+)`, expected .* closing tag for `<([^`]+)>`/.exec(reason) ?? [];
  if (closed)
    return {
      message: `\`${closed}\` stands where \`</${expected}>\` is expected`,
      hint: 'close the tags in the order in which they were opened, the last one first',
    };
  const [, stray] = /^Expected the closing tag `([^`]+)`/.exec(reason) ?? [];
  if (stray)
    return {
      message: `\`${stray}\` stands in a paragraph, and its opening tag does not`,
      hint: 'put both tags on lines of their own',
    };
  if (reason.includes('expected an open tag first'))
    return { message: `\`${tag}>\` closes nothing`, hint: 'remove it, or open the tag before it' };
  const [what = ''] = reason.split(', expected');
  return {
    message: `the tag \`${tag}\` cannot be read: ${what.replace('Unexpected', 'unexpected')}`,
    ...(what.includes('attribute value') && { hint: 'write the value in quotes: name="value"' }),
  };
}
