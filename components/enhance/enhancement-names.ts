/** The modules that enhance finished pages, each a file of this folder. */
export const enhancementNames = ['scheme', 'outline', 'copy', 'enlarge'] as const;

/** The module that only pages of the development server load. */
export const developmentName = 'dev-reload';
