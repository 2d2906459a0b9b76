import { isDocument } from '#lib/site/document-types.ts';
import type { Fault } from './fault.ts';
import type { Output } from './output.ts';

/** A file in the folder of a post that is not the page of the post. */
const besidePost = /^posts\/[^/]+\/(?!index\.html$)[^/]+$/;

/** Finds documents beside posts, should any come here past the check of the content. */
export function refuseDocuments({ files }: Output): readonly Fault[] {
  return [...files.keys()]
    .filter((name) => besidePost.test(name) && isDocument(name))
    .map((name) => ({
      page: name,
      message: 'a browser would open it as a page of the site and run its scripts',
    }));
}
