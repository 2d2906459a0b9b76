import type { ElementContent, Properties } from 'hast';
import type { Literal, Node } from 'unist';

/** A comment: `<!-- … -->` or `{/* … *\/}`. */
interface Comment extends Literal {
  type: 'comment';
  value: string;
}

/** JavaScript between braces in prose. */
interface ScriptExpression extends Literal {
  type: 'scriptExpression';
  value: string;
}

/** The beginning of a tag whose name a post may not use. */
export interface StrangeTag extends Node {
  type: 'strangeTag';
  name: string;
  /** Whether it is a closing tag. */
  closing: boolean;
}

/** A part of the tree that is drawn already: `data` holds the HTML, SVG or MathML element. */
export interface Drawn extends Node {
  type: 'drawn';
  /** What it says, for plain text. */
  value: string;
  data: { hName: string; hProperties: Properties; hChildren: ElementContent[] };
}

declare module 'mdast' {
  interface RootContentMap {
    comment: Comment;
    scriptExpression: ScriptExpression;
    strangeTag: StrangeTag;
    drawn: Drawn;
  }
  interface PhrasingContentMap {
    comment: Comment;
    scriptExpression: ScriptExpression;
    strangeTag: StrangeTag;
    drawn: Drawn;
  }
  interface BlockContentMap {
    comment: Comment;
    drawn: Drawn;
  }
}
