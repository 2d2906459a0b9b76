import type { ConfigData } from 'html-validate';

/** What html-validate asks of a page: everything that is recommended, but for matters of style. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The serialiser's choices, all of which the standard allows: a lower-case doctype, an empty
    // value written out, a `>` in text, a space at the end of a line of code.
    'doctype-style': 'off',
    'attribute-empty-style': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    // A title is as long as its author made it.
    'long-title': 'off',
    // The outline is in a page twice, and the style sheet, which this tool does not read, shows one
    // of the two. Axe finds landmarks that share a name as they are drawn.
    'unique-landmark': 'off',
  },
};
