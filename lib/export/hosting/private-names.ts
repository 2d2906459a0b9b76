/** The folder of the site with the files that servers read and nobody else should. */
export const hostingFolder = '.hosting';

/** Names of files and folders of the site that configure a host. Servers answer 404 for them. */
export const privateNames = [hostingFolder, '_headers', '_redirects'] as const;
