import type { Fault } from './fault.ts';
import type { Output } from './output.ts';

/** What a browser opens as a page, and runs the scripts of; a post folder holds its other files. */
const document = /^posts\/[^/]+\/(?!index\.html$)[^/]+\.(html?|xht|xhtml|xml|xsl|xslt)$/i;

/**
 * Finds documents beside posts. Nobody has read them as the pages are read, and on a host that sends
 * no headers their scripts would run as those of the site.
 */
export function refuseDocuments({ files }: Output): readonly Fault[] {
  return [...files.keys()]
    .filter((name) => document.test(name))
    .map((name) => ({
      page: name,
      message:
        'a browser would open it as a page of the site and run its scripts; pack it into an archive, or put it into public/, whose files are sent as they are',
    }));
}
