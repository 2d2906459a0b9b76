import {
  type CustomAtRules,
  type Selector,
  type SupportsCondition,
  transform,
  type Visitor,
} from 'lightningcss';
import { canMatch } from './can-match.ts';
import type { Vocabulary } from './page-vocabulary.ts';

/** Change it when the same style sheet would be cut to other bytes. */
export const pruning = 'prune 4';

/** How often names are looked for that only a dropped declaration used. */
const rounds = 3;

interface Options {
  readonly vocabulary: Vocabulary;
  /** Names of custom properties that the markup or a script uses, such as `--color-ink`. */
  readonly properties: ReadonlySet<string>;
  /** Whether the page has a character of a face. */
  readonly needsFace: (ranges: readonly UnicodeRange[]) => boolean;
}

/** From one code point to another, both included. */
export interface UnicodeRange {
  readonly start: number;
  readonly end: number;
}

/** What of a style sheet can have an effect on a page, minified. The order of rules stays. */
export function pruneStyles(css: string, options: Options): string {
  let result = run(css, dropRules(options));
  for (let round = 0; round < rounds; round += 1) {
    const used = findUsed(result);
    const properties = new Set([...used.properties, ...options.properties]);
    result = run(result, dropDefinitions({ ...used, properties }));
  }
  return run(result, shortenNames(options.properties))
    .replaceAll(obsolete, '')
    .replaceAll(fallback, '');
}

/** What lightningcss adds for browsers older than those of package.json, again at each pass. */
const obsolete = /-webkit-text-decoration-color:[^;}]+;/g;

/** A colour before the mixed one that takes its place, for browsers that mix none. */
const fallback = /(?<=[{;])([a-z-]+):[^;{}]+;(?=\1:color-mix\()/g;

type StyleVisitor = Visitor<CustomAtRules>;

function run(css: string, visitor: StyleVisitor): string {
  const code = Buffer.from(css);
  // Next has written it for the browsers of package.json.
  return transform({ filename: 'site.css', code, minify: true, visitor }).code.toString();
}

function dropRules({ vocabulary, needsFace }: Options): StyleVisitor {
  const keep = (selector: Selector) => (canMatch(selector, vocabulary) ? undefined : []);
  return {
    Rule: {
      style: ({ value }) =>
        value.selectors.some((each) => canMatch(each, vocabulary)) ? undefined : [],
      // Tailwind writes every mixed colour twice, for browsers older than those of package.json.
      supports: ({ value }) =>
        asksForMixing(value.condition) ? withoutNulls(value.rules) : undefined,
      'font-face'(rule) {
        const ranges = rule.value.properties.flatMap((property) =>
          property.type === 'unicode-range' ? property.value : [],
        );
        return ranges.length === 0 || needsFace(ranges) ? undefined : [];
      },
    },
    Selector: keep,
  };
}

function asksForMixing(condition: SupportsCondition): boolean {
  return condition.type === 'declaration' && condition.value.startsWith('color-mix(');
}

/** lightningcss hands out nulls that it does not take back. */
function withoutNulls<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, each) => (each === null ? undefined : each)));
}

interface Used {
  readonly properties: ReadonlySet<string>;
  readonly animations: ReadonlySet<string>;
}

function findUsed(css: string): Used {
  const properties = new Set<string>();
  run(css, {
    Variable({ name }) {
      properties.add(name.ident);
    },
  });
  const animations = css.match(/\banimation(-name)?:[^;}]*/g) ?? [];
  return { properties, animations: new Set(animations.flatMap((each) => each.split(/[:\s,]+/))) };
}

function dropDefinitions({ properties, animations }: Used): StyleVisitor {
  return {
    Rule: {
      keyframes: (rule) => (animations.has(rule.value.name.value) ? undefined : []),
      property: (rule) => (properties.has(rule.value.name) ? undefined : []),
    },
    Declaration: {
      custom: ({ name }) => (name.startsWith('--') && !properties.has(name) ? [] : undefined),
    },
  };
}

/** Gives custom properties that only style sheets know short names, the same ones for the same style sheet. */
function shortenNames(known: ReadonlySet<string>): StyleVisitor {
  const short = new Map<string, string>();
  return {
    DashedIdent(name) {
      if (known.has(name)) return name;
      const shortened = short.get(name) ?? `--${short.size.toString(36)}`;
      short.set(name, shortened);
      return shortened;
    },
  };
}
