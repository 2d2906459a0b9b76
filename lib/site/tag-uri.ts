interface Named {
  readonly slug: string;
  readonly date: { readonly day: string };
}

/**
 * The id of a post in feeds: a tag URI (RFC 4151) of the host, the year of publication and the folder
 * of the post. It stays when the post is edited, moves to another path or is put into another category.
 */
export function tagUri(origin: string, { slug, date }: Named): string {
  const year = date.day.slice(0, 4);
  return `tag:${new URL(origin).hostname},${year}:posts/${encodeURIComponent(slug)}`;
}
