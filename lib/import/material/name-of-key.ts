/** Keys that say something else than their name. */
const names: Readonly<Record<string, string>> = {
  ...{ backslash: '\\', bar: '|', pipe: '|', 'brace-left': '{', 'brace-right': '}' },
  ...{ 'bracket-left': '[', 'bracket-right': ']', colon: ':', comma: ',', 'double-quote': '"' },
  ...{ dblquote: '"', equal: '=', exclam: '!', grave: '`', greater: '>', less: '<', minus: '-' },
  ...{ hyphen: '-', period: '.', plus: '+', question: '?', semicolon: ';', 'single-quote': "'" },
  ...{ slash: '/', tilde: '~', underscore: '_', up: 'Up', 'arrow-up': 'Up', down: 'Down' },
  ...{ 'arrow-down': 'Down', left: 'Left', 'arrow-left': 'Left', right: 'Right' },
  ...{ 'arrow-right': 'Right', delete: 'Del', insert: 'Ins', escape: 'Esc', altgr: 'AltGr' },
  ...{ 'alt-graph': 'AltGr', command: 'Cmd', control: 'Ctrl', function: 'Fn', return: 'Enter' },
  ...{ windows: 'Win', 'left-windows': 'Left Win', 'right-windows': 'Right Win', opt: 'Option' },
  ...{ 'left-control': 'Left Ctrl', 'right-control': 'Right Ctrl', bksp: 'Backspace' },
  ...{ 'context-menu': 'Menu', apps: 'Menu', spc: 'Space', tabulator: 'Tab' },
  ...{ 'page-dn': 'Page Down', 'pg-up': 'Page Up', 'pg-dn': 'Page Down', prtsc: 'Print Screen' },
};

/**
 * What a key says, by the name that an author gives it between `++` marks
 * (https://facelessuser.github.io/pymdown-extensions/extensions/keys/).
 */
export function nameOfKey(key: string): string {
  if (/^["']/.test(key)) return key.slice(1, -1);
  return (
    names[key.toLowerCase()] ??
    key
      .split('-')
      .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
      .join(' ')
  );
}
