import type { Selector, SelectorComponent } from 'lightningcss';
import type { Vocabulary } from './page-vocabulary.ts';

/**
 * Whether a selector may match something on a page with this vocabulary. Only names are looked at,
 * and not where they stand: a yes may be wrong, a no never is.
 */
export function canMatch(selector: Selector, vocabulary: Vocabulary): boolean {
  return selector.every((component) => mayMatch(component, vocabulary));
}

function mayMatch(component: SelectorComponent, vocabulary: Vocabulary): boolean {
  switch (component.type) {
    case 'type':
      return vocabulary.tags.has(component.name);
    case 'class':
      return vocabulary.classes.has(component.name);
    case 'id':
      return vocabulary.ids.has(component.name);
    case 'attribute':
      return hasAttribute(component, vocabulary);
    case 'pseudo-class':
      if (component.kind === 'host') return false;
      if (component.kind === 'is' || component.kind === 'where' || component.kind === 'has') {
        return component.selectors.some((selector) => canMatch(selector, vocabulary));
      }
      return true;
    default:
      return true;
  }
}

function hasAttribute(
  { name, operation }: Extract<SelectorComponent, { type: 'attribute' }>,
  { attributes }: Vocabulary,
): boolean {
  const values = attributes.get(name);
  if (!values || !operation) return values !== undefined;
  const { operator, value: wanted } = operation;
  return [...values].some((value) => {
    if (value === undefined) return true;
    if (operator === 'equal') return value.toLowerCase() === wanted.toLowerCase();
    if (operator === 'prefix') return value.startsWith(wanted);
    return true;
  });
}
