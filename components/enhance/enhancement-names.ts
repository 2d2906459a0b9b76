/** The modules that enhance finished pages, each a file of this folder. */
export const enhancementNames = [
  'scheme',
  'outline',
  'copy',
  'enlarge',
  'passages',
  'search',
  'trail',
  'resume',
  'peek',
] as const;

/** What a page must have for a module to find something to do: an element, a class, or an attribute as React writes it. */
export const enhancementTargets: Readonly<
  Partial<Record<(typeof enhancementNames)[number], string>>
> = {
  outline: 'toc',
  copy: 'pre',
  enlarge: 'dataEnlarge',
  passages: 'prose',
  trail: 'trails',
  resume: 'dataMinutes',
  peek: 'dataPeek',
};

/** What the search loads when it is opened, each a file of the folder `search`. */
export const searchModules = ['view', 'worker'] as const;

/** Those that prepare the text of a page: the preview runs them again when it has changed the text. */
export const preparingNames: readonly (typeof enhancementNames)[number][] = ['outline', 'copy'];

/** The modules that only pages of the development server load. */
export const developmentNames = ['dev-reload', 'dev-open'] as const;
