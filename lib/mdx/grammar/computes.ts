import { parseExpressionAt } from 'acorn';

/** Node types that name or list things without computing anything: `NAME`, `1, 2, 3`, `"a"`. */
const inert = new Set(['Identifier', 'Literal', 'SequenceExpression', 'ThisExpression']);

/**
 * Whether `source`, the inside of a pair of braces, is JavaScript that would compute something:
 * a call, a member, an operator, an assignment, a template. `{NAME}`, `{1, 2, 3}` and
 * `{ .annotate }` are not.
 */
export function computes(source: string): boolean {
  try {
    const expression = parseExpressionAt(source, 0, { ecmaVersion: 'latest' });
    if (source.slice(expression.end).trim() !== '') return false;
    return !isInert(expression);
  } catch {
    return false;
  }
}

function isInert(node: unknown): boolean {
  if (typeof node !== 'object' || node === null || !('type' in node)) return true;
  if (typeof node.type !== 'string' || !inert.has(node.type)) return false;
  return (
    !('expressions' in node) || !Array.isArray(node.expressions) || node.expressions.every(isInert)
  );
}
