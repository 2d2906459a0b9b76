/** Elements that stand between paragraphs (https://python-markdown.github.io/reference/#block_level_elements). */
export const blockNames = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'canvas', 'colgroup', 'dd', 'details'],
  ...['div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'group', 'h1', 'h2'],
  ...['h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'iframe', 'legend', 'li', 'main', 'map'],
  ...['math', 'menu', 'nav', 'noscript', 'object', 'ol', 'option', 'output', 'p', 'picture', 'pre'],
  ...['progress', 'script', 'section', 'style', 'summary', 'svg', 'table', 'tbody', 'td'],
  ...['textarea', 'tfoot', 'th', 'thead', 'tr', 'ul', 'video', 'audio', 'center', 'frameset'],
  ...['dialog', 'search', 'template'],
]);

/** Of them, those that hold words and no blocks when they hold Markdown. */
export const wordNames = new Set([
  ...['address', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'li', 'p', 'summary'],
  ...['td', 'th'],
]);

/** Of them, those whose content is never Markdown. */
export const rawNames = new Set([
  ...['canvas', 'math', 'option', 'pre', 'script', 'style', 'textarea', 'svg'],
]);
