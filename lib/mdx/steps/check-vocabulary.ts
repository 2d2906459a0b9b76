import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { nearest } from '../../diagnostics/nearest.ts';
import { type Context, rangeOf } from '../context.ts';
import type { StrangeTag } from '../grammar/nodes.ts';
import { components, wordFor } from '../vocabulary.ts';

/** Finds tags, properties and JavaScript that a post may not use; strange tags and scripts become text. */
export function checkVocabulary(tree: Root, context: Context): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      checkProperties(node, context);
    } else if (node.type === 'scriptExpression') {
      const written = `{${node.value}}`;
      context.find(
        'javascript',
        node,
        `\`${written}\` is a JavaScript expression`,
        'write the text that it stands for; for plain braces write \\{ and \\}',
      );
      if (parent && index !== undefined)
        parent.children[index] = { type: 'text', value: written, ...at(node) };
    } else if (node.type === 'strangeTag') {
      reportStrange(node.name, node, context);
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
function reportStrange(name: string, node: StrangeTag, context: Context) {
  const offset = node.position?.start.offset;
  if (offset !== undefined && context.text[offset + 1] === '/') return;
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
  const written: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      context.find(
        'javascript',
        attribute,
        `\`{${attribute.value}}\` spreads JavaScript into <${node.name}>`,
        'write each property as name="value"',
      );
    } else if (attribute.value !== null && typeof attribute.value === 'object') {
      context.find(
        'javascript',
        attribute,
        `\`${attribute.name}={${attribute.value.value}}\` is a JavaScript expression`,
        `write ${attribute.name}="value"`,
      );
    } else {
      written[attribute.name] = attribute.value ?? 'true';
    }
  }
  const result = word.properties.safeParse(written);
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(word.properties.shape);
      for (const key of issue.keys) reportUnknown(node, key, known, context);
    } else {
      const name = String(issue.path[0]);
      if (name in written) {
        const value = JSON.stringify(written[name]);
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
        );
      }
    }
  }
  if (word.empty && node.children.length > 0) {
    context.find(
      'component-content',
      node,
      `<${node.name}> holds nothing`,
      `write <${node.name} … />`,
    );
  }
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
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return attribute?.position ? rangeOf(attribute) : rangeOf(node);
}
