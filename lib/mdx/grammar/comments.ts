import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import { codes } from './codes.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    comment: 'comment';
    commentData: 'commentData';
    commentTrail: 'commentTrail';
  }
}

const html = [
  [codes.lessThan, codes.exclamationMark, codes.dash, codes.dash],
  [codes.dash, codes.dash, codes.greaterThan],
] as const;
const mdx = [
  [codes.leftBrace, codes.slash, codes.asterisk],
  [codes.asterisk, codes.slash, codes.rightBrace],
] as const;

/**
 * Comments, which no reader sees: `<!-- … -->` as in HTML and `{/* … *\/}` as in MDX, in a line or
 * over several. One that is never closed is text.
 */
export function comments(): Extension {
  return {
    flow: { [codes.lessThan]: comment(html, true), [codes.leftBrace]: comment(mdx, true) },
    text: { [codes.lessThan]: comment(html, false), [codes.leftBrace]: comment(mdx, false) },
  };
}

type Delimiters = readonly [open: readonly number[], close: readonly number[]];

function comment([open, close]: Delimiters, flow: boolean): Construct {
  // Where one comment is not closed before the end, no later one is: nothing is read twice for it.
  const unclosed = new WeakSet<TokenizeContext>();
  const tokenize: Tokenizer = function (effects, ok, nok) {
    let matched = 0;
    const giveUp = () => unclosed.add(this);
    return (code) => {
      if (unclosed.has(this)) return nok(code);
      effects.enter('comment');
      return opening(code);
    };

    function opening(code: Code): State | undefined {
      if (code !== open[matched]) return nok(code);
      effects.consume(code);
      matched += 1;
      if (matched < open.length) return opening;
      matched = 0;
      return between;
    }
    function between(code: Code): State | undefined {
      if (code === null) {
        giveUp();
        return nok(code);
      }
      if (markdownLineEnding(code)) {
        matched = 0;
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return between;
      }
      effects.enter('commentData');
      return data(code);
    }
    function data(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) {
        effects.exit('commentData');
        return between(code);
      }
      matched = code === close[matched] ? matched + 1 : longestRestart(code);
      effects.consume(code);
      if (matched < close.length) return data;
      effects.exit('commentData');
      effects.exit('comment');
      return flow ? trail : ok;
    }
    // `--->` and `**/}` end a comment too: the delimiter may begin again inside a run of its first character.
    function longestRestart(code: number): number {
      if (code !== close[0]) return 0;
      return close[1] === close[0] && matched === 2 ? 2 : 1;
    }
    function trail(code: Code): State | undefined {
      if (!markdownSpace(code)) return end(code);
      effects.enter('commentTrail');
      return space(code);
    }
    function space(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code);
        return space;
      }
      effects.exit('commentTrail');
      return end(code);
    }
    function end(code: Code): State | undefined {
      return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
    }
  };
  return { name: 'comment', tokenize, ...(flow && { concrete: true }) };
}

/** A `comment` node with the text between the delimiters, trimmed. */
export function commentsFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      comment(token) {
        const written = this.sliceSerialize(token);
        const [head, tail] = written.startsWith('{') ? [3, 3] : [4, 3];
        this.enter({ type: 'comment', value: written.slice(head, -tail).trim() }, token);
        this.buffer();
      },
    },
    exit: {
      comment(token) {
        this.resume();
        this.exit(token);
      },
    },
  };
}
