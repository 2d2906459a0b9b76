/** Why a path cannot be an alias, as the end of a sentence that begins with it, and a better one. */
export interface AliasFault {
  readonly reason: string;
  readonly hint?: string;
}

/** Checks one old path by itself: from the root of the site, plain, without steps up. */
export function checkAlias(alias: string): AliasFault | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(alias) && URL.canParse(alias)) {
    const { pathname } = new URL(alias);
    return pathname.startsWith('/')
      ? { reason: 'is a whole address', hint: `write its path alone: ${pathname}` }
      : { reason: 'is a whole address' };
  }
  if (alias.startsWith('//')) return { reason: 'names another host' };
  if (!alias.startsWith('/')) {
    return { reason: 'does not begin with a slash', hint: `write /${alias}` };
  }
  const [path = ''] = alias.split(/[?#]/);
  if (path !== alias) {
    const reason = 'has a query or a fragment, which no redirect sees';
    return path === '/' ? { reason, hint: 'remove it' } : { reason, hint: `write ${path}` };
  }
  const segments = decodeSegments(alias);
  if (segments === undefined) {
    return {
      reason: 'has a percent sign that begins no encoded character',
      hint: 'write %25 for %',
    };
  }
  if (segments.some((segment) => segment === '..' || segment === '.')) {
    return { reason: 'steps through . or ..' };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (segments.some((segment) => /[\\/\u0000-\u001f\u007f]/.test(segment))) {
    return { reason: 'holds a character that no path can have' };
  }
  if (segments.slice(0, -1).includes('')) return { reason: 'has two slashes in a row' };
  if (alias !== alias.trim()) return { reason: 'ends with a space', hint: `write ${alias.trim()}` };
  return undefined;
}

function decodeSegments(path: string): readonly string[] | undefined {
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
