/** What a browser opens as a page of its own, with its scripts. */
const document = /\.(html?|xht|xhtml|xml|xsl|xslt)$/i;

/**
 * Whether a file is a document that a browser opens as a page, by its name. Beside a post there may
 * be none: nobody reads it as pages are read, and on a host that sends no headers its scripts would
 * run as those of the site.
 */
export function isDocument(name: string): boolean {
  return document.test(name);
}
