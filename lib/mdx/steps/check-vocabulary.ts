import type { Root } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxAttributeValueExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { z } from 'zod';
import type { Edit } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { type Context, rangeOf } from '../context.ts';
import type { StrangeTag } from '../grammar/nodes.ts';
import { components, interactiveComponents, wordFor } from '../vocabulary.ts';

/**
 * Finds tags, properties and JavaScript that a post may not use; scripts become text, strange tags
 * and properties vanish.
 */
export function checkVocabulary(tree: Root, context: Context): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      checkProperties(node, context);
    } else if (node.type === 'scriptExpression') {
      const written = `{${node.value}}`;
      context.find(
        'javascript',
        node,
        `\`${written.replace(/\s+/g, ' ')}\` is a JavaScript expression`,
        'write the text that it stands for; for plain braces write \\{ and \\}',
      );
      if (parent && index !== undefined)
        parent.children[index] = { type: 'text', value: written, ...at(node) };
    } else if (node.type === 'strangeTag') {
      reportStrange(node, context);
      if (parent && index !== undefined) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
    }
    return undefined;
  });
}

function at(node: { position?: Root['position'] }) {
  return node.position ? { position: node.position } : {};
}

/** Reports an opening tag; the closing tag of the same name says nothing new. */
function reportStrange(node: StrangeTag, context: Context) {
  const { name, closing } = node;
  if (closing) return;
  if (/^[A-Z]/.test(name)) {
    const near = nearest(name, Object.keys(components));
    context.find(
      'component-unknown',
      node,
      `there is no component \`${name}\``,
      near && `did you mean \`${near}\`?`,
    );
  } else {
    context.find(
      'html-element',
      node,
      `\`<${name}>\` is not an element that a post may use`,
      insteadOf(name),
    );
  }
}

/** What to write in place of an HTML element. */
function insteadOf(name: string): string {
  if (name === 'script') return 'a post runs nothing; remove it, or show it as code in `backticks`';
  if (name === 'a') return 'write [text](address)';
  if (/^h[1-6]$/.test(name)) return 'write ## Heading';
  if (name === 'table') return 'write a Markdown table';
  if (name === 'figure') return 'write <Figure caption="…">';
  if (name === 'iframe') return 'write <Embed src="…" title="…" />';
  if (name === 'video') return 'write <Video src="…" title="…" />';
  return `write it as Markdown, or &lt;${name}> for the characters themselves`;
}

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

function checkProperties(node: Tag, context: Context) {
  const word = node.name ? wordFor(node.name) : undefined;
  if (!word) {
    context.find('component-unknown', node, `there is no component \`${node.name ?? ''}\``);
    return;
  }
  if (!context.interactive && node.name && Object.hasOwn(interactiveComponents, node.name)) {
    context.find(
      'component-interactive',
      node,
      `<${node.name}> runs in the browser, and this post does not say that it does`,
    );
  }
  const written = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      context.find(
        'javascript',
        attribute,
        `\`{${attribute.value}}\` spreads JavaScript into <${node.name}>`,
        'write each property as name="value"',
      );
    } else if (isScript(attribute.value)) {
      context.find(
        'javascript',
        attribute,
        `\`${attribute.name}={${attribute.value.value}}\` is a JavaScript expression`,
        `write ${attribute.name}="value"`,
      );
    } else if (written.has(attribute.name)) {
      context.find(
        'component-property',
        rangeOf(attribute),
        `<${node.name}> has \`${attribute.name}\` twice`,
        'remove one of the two',
      );
    } else {
      written.set(attribute.name, attribute.value ?? 'true');
    }
  }
  const result = word.properties.safeParse(Object.fromEntries(written));
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(word.properties.shape);
      for (const key of issue.keys) reportUnknown(node, key, known, context);
    } else {
      const name = String(issue.path[0]);
      if (written.has(name)) {
        const value = JSON.stringify(written.get(name));
        context.find(
          'component-property',
          attributeOf(node, name),
          `\`${name}\` of <${node.name}> ${issue.message}; it is ${value}`,
        );
      } else {
        const id =
          node.name === 'img' && name === 'alt' ? 'image-alt-missing' : 'component-property';
        context.find(
          id,
          node,
          `<${node.name}> has no \`${name}\``,
          id === 'component-property' ? `write ${name}="…"` : undefined,
          id === 'image-alt-missing' ? markGap(node, context) : undefined,
        );
      }
    }
  }
  dropRefused(node, result.error?.issues ?? []);
  spellForReact(node);
  if (word.empty && node.children.length > 0) {
    context.find(
      'component-content',
      node,
      `<${node.name}> holds nothing`,
      `write <${node.name} … />`,
    );
  }
}

/** Marks the gap in an `<img>` whose text alternative is still to be written. */
function markGap(node: Tag, { text }: Context): readonly Edit[] | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = start + '<img'.length;
  return text.slice(start, end) === '<img' ? [{ start: end, end, text: ' alt="?"' }] : undefined;
}

function isScript(value: MdxJsxAttribute['value']): value is MdxJsxAttributeValueExpression {
  return value !== null && typeof value === 'object';
}

/** React names one attribute of the allowed elements otherwise than HTML. */
function spellForReact(node: Tag) {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'datetime') {
      attribute.name = 'dateTime';
    }
  }
}

/** Leaves only properties that were found good, so that no other reaches the page. */
function dropRefused(node: Tag, issues: readonly z.core.$ZodIssue[]) {
  const refused = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
    ),
  );
  node.attributes = node.attributes.filter(
    (each) => each.type === 'mdxJsxAttribute' && !isScript(each.value) && !refused.has(each.name),
  );
}

function reportUnknown(node: Tag, key: string, known: readonly string[], context: Context) {
  const near = nearest(key, known);
  const hint = near
    ? `did you mean \`${near}\`?`
    : known.length > 0
      ? `it has ${known.map((name) => `\`${name}\``).join(', ')}`
      : 'it has none';
  context.find(
    'component-property',
    attributeOf(node, key),
    `<${node.name}> has no property \`${key}\``,
    hint,
  );
}

function attributeOf(node: Tag, name: string) {
  const attribute = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name.toLowerCase() === name.toLowerCase(),
  );
  return attribute?.position ? rangeOf(attribute) : rangeOf(node);
}
