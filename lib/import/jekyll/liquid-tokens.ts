/** A piece of a Liquid template: text, `{{ output }}`, or `{% tag %}`, with the line it begins in. */
export type LiquidToken =
  | { readonly type: 'text'; readonly text: string; readonly line: number }
  | {
      readonly type: 'output';
      readonly source: string;
      readonly inside: string;
      readonly line: number;
    }
  | {
      readonly type: 'tag';
      readonly source: string;
      readonly name: string;
      readonly arguments: string;
      readonly line: number;
    };

const closers = { '{{': '}}', '{%': '%}' } as const;

/**
 * Cuts a Liquid template into its tokens (https://shopify.github.io/liquid/). What is never closed is
 * text. Inside `{% raw %}` everything is text up to `{% endraw %}`.
 */
export function liquidTokens(template: string): readonly LiquidToken[] {
  const tokens: LiquidToken[] = [];
  let at = 0;
  let textFrom = 0;
  let line = 1;
  const endText = (end: number) => {
    if (end > textFrom) tokens.push({ type: 'text', text: template.slice(textFrom, end), line });
    line += count(template.slice(textFrom, end));
  };
  while (at < template.length) {
    const open = nextOpen(template, at);
    if (open === -1) break;
    const sign = template.slice(open, open + 2) as keyof typeof closers;
    const close = template.indexOf(closers[sign], open + 2);
    if (close === -1) {
      at = open + 2;
      continue;
    }
    endText(open);
    const source = template.slice(open, close + 2);
    const inside = source.slice(2, -2).replace(/^-/, '').replace(/-$/, '').trim();
    const [, name = '', rest = ''] = /^(\w[\w-]*)\s*([\s\S]*)$/.exec(inside) ?? [];
    if (sign === '{{') tokens.push({ type: 'output', source, inside, line });
    else tokens.push({ type: 'tag', source, name, arguments: rest.trim(), line });
    line += count(source);
    at = close + 2;
    textFrom = at;
    if (sign === '{%' && (name === 'raw' || name === 'comment')) {
      at = endOfBlock(template, at, name);
    }
  }
  endText(template.length);
  return tokens;
}

function nextOpen(template: string, from: number): number {
  for (let at = template.indexOf('{', from); at !== -1; at = template.indexOf('{', at + 1)) {
    const next = template[at + 1];
    if (next === '{' || next === '%') return at;
  }
  return -1;
}

/** Where the tag that ends a block begins; the end of the template when nothing ends it. */
function endOfBlock(template: string, from: number, name: string): number {
  const end = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`).exec(template.slice(from));
  return end ? from + end.index : template.length;
}

function count(text: string): number {
  return text.split('\n').length - 1;
}
