import type { Handler } from '../conversion.ts';

/** A rule between paragraphs. */
export const rule: Handler = (element, flow) => {
  flow.block({ type: 'thematicBreak', ...(element.position && { position: element.position }) });
};
