import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';
import { codes } from './codes.ts';
import { computes } from './computes.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    scriptExpression: 'scriptExpression';
    scriptExpressionData: 'scriptExpressionData';
  }
}

/** JavaScript longer than this is not looked for: every lone brace would be followed to the end. */
const longest = 2000;

/**
 * Braces in prose: `{` and `}` are text, unless a balanced pair in one paragraph holds JavaScript
 * that would compute something, such as `{process.env.HOME}`. That becomes a `scriptExpression`
 * node, which is a fault later: nobody who wrote it meant to print it.
 */
export function expressions(): Extension {
  return { text: { [codes.leftBrace]: { name: 'scriptExpression', tokenize } } };
}

const tokenize: Tokenizer = function (effects, ok, nok) {
  const slice = this.sliceSerialize;
  let depth = 0;
  let length = 0;
  return (code) => {
    effects.enter('scriptExpression');
    effects.enter('scriptExpressionData');
    return data(code);
  };

  function data(code: Code): State | undefined {
    length += 1;
    if (code === null || length > longest) return nok(code);
    if (markdownLineEnding(code)) {
      effects.exit('scriptExpressionData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => {
        if (next === null) return nok(next);
        effects.enter('scriptExpressionData');
        return data(next);
      };
    }
    if (code === codes.leftBrace) depth += 1;
    if (code === codes.rightBrace) depth -= 1;
    effects.consume(code);
    if (depth > 0) return data;
    effects.exit('scriptExpressionData');
    const token = effects.exit('scriptExpression');
    const settled: State = (next) => (computes(slice(token).slice(1, -1)) ? ok(next) : nok(next));
    return settled;
  }
};

/** A `scriptExpression` node with the source between the braces. */
export function expressionsFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      scriptExpression(token) {
        this.enter(
          { type: 'scriptExpression', value: this.sliceSerialize(token).slice(1, -1) },
          token,
        );
        this.buffer();
      },
    },
    exit: {
      scriptExpression(token) {
        this.resume();
        this.exit(token);
      },
    },
  };
}
