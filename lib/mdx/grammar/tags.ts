import type {
  CompileContext,
  Extension as FromMarkdownExtension,
  Token,
} from 'mdast-util-from-markdown';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { codes } from './codes.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    tagAhead: 'tagAhead';
    strangeTag: 'strangeTag';
  }
}

/** What a name after `<` is: markup, a name that a post may not use, or plain prose. */
export type TagKind = 'markup' | 'strange' | 'prose';

/** HTML elements that have no content and need no closing tag. */
const voidElements = new Set(['br', 'hr', 'img', 'wbr']);

/**
 * Tags in prose: `<Name …>` is markup when `kindOf` says so, `strange` names become a `strangeTag`
 * node of their own, and any other `<` stays text, as in `<3`, `a < b` and `<https://example.org>`.
 * Attributes follow JSX: https://github.com/micromark/micromark-extension-mdx-jsx#syntax.
 */
export function tags(kindOf: (name: string) => TagKind): Extension {
  const jsx = mdxJsx();
  return {
    flow: { [codes.lessThan]: guarded(only(jsx.flow?.[codes.lessThan]), kindOf) },
    text: {
      [codes.lessThan]: [guarded(only(jsx.text?.[codes.lessThan]), kindOf), strangeTag(kindOf)],
    },
  };
}

function only(constructs: Construct | Construct[] | undefined): Construct {
  const construct = Array.isArray(constructs) ? constructs[0] : constructs;
  if (!construct) throw new Error('micromark-extension-mdx-jsx has no construct for `<`');
  return construct;
}

/** Lets a construct begin only where a tag with a markup name stands. */
function guarded(construct: Construct, kindOf: (name: string) => TagKind): Construct {
  const ahead: Construct = {
    partial: true,
    tokenize(effects, ok, nok) {
      return readTag.call(this, effects, 'tagAhead', (name) => kindOf(name) === 'markup', ok, nok);
    },
  };
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(ahead, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

function strangeTag(kindOf: (name: string) => TagKind): Construct {
  return {
    name: 'strangeTag',
    tokenize(effects, ok, nok) {
      return readTag.call(
        this,
        effects,
        'strangeTag',
        (name) => kindOf(name) === 'strange',
        ok,
        nok,
      );
    },
  };
}

/** Reads `<name` or `</name` up to the end of the name; what follows must be able to follow a name. */
function readTag(
  this: TokenizeContext,
  effects: Effects,
  type: 'tagAhead' | 'strangeTag',
  accept: (name: string) => boolean,
  ok: State,
  nok: State,
): State {
  let name = '';
  return open;

  function open(code: Code) {
    effects.enter(type);
    effects.consume(code);
    return first;
  }
  function first(code: Code): State | undefined {
    if (code === codes.slash && name === '') {
      effects.consume(code);
      return first;
    }
    if (!isLetter(code)) return nok(code);
    return rest(code);
  }
  function rest(code: Code): State | undefined {
    if (isLetter(code) || (name !== '' && isNamePart(code))) {
      name += String.fromCodePoint(code ?? 0);
      effects.consume(code);
      return rest;
    }
    if (!mayFollowName(code) || !accept(name)) return nok(code);
    effects.exit(type);
    return ok(code);
  }
}

function isLetter(code: Code): boolean {
  return code !== null && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122));
}

function isNamePart(code: Code): boolean {
  return code !== null && ((code >= 48 && code <= 57) || code === codes.dash || code === codes.dot);
}

/** White space (micromark has negative codes for line endings and tabs), `/` or `>`. */
function mayFollowName(code: Code): boolean {
  return (
    code !== null && (code <= codes.space || code === codes.slash || code === codes.greaterThan)
  );
}

/** The nodes for `tags`: those of mdast-util-mdx-jsx, with `<br>` and its like closed by themselves, and `strangeTag`. */
export function tagsFromMarkdown(): FromMarkdownExtension {
  const jsx = mdxJsxFromMarkdown();
  return {
    ...jsx,
    enter: {
      ...jsx.enter,
      strangeTag(token) {
        const written = this.sliceSerialize(token);
        const closing = written.startsWith('</');
        const name = written.slice(closing ? 2 : 1);
        this.enter({ type: 'strangeTag', name, closing }, token);
      },
    },
    exit: {
      ...jsx.exit,
      mdxJsxFlowTag: closeVoid(jsx.exit?.mdxJsxFlowTag),
      mdxJsxTextTag: closeVoid(jsx.exit?.mdxJsxTextTag),
      strangeTag(token) {
        this.exit(token);
      },
    },
  };
}

function closeVoid(exit: ((this: CompileContext, token: Token) => unknown) | undefined) {
  return function (this: CompileContext, token: Token) {
    const tag = this.data.mdxJsxTag;
    if (tag?.name && voidElements.has(tag.name) && !tag.close) tag.selfClosing = true;
    exit?.call(this, token);
  };
}
