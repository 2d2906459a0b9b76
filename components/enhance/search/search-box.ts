import { queryTerms } from '#lib/site/search-terms.ts';
import { correctTerms } from './correct.ts';
import { drawResult } from './draw-result.ts';
import { type Engine, startEngine } from './engine.ts';
import { missingTerms } from './find-passages.ts';
import type { FoundText } from './found-text.ts';
import type { Filters } from './messages.ts';
import { summarize } from './summarize.ts';

/** As many results as are shown at first, and again whenever more are asked for. */
const step = 3;

/** Milliseconds of rest after a letter before the search begins. */
const pause = 120;

interface SearchBox {
  readonly input: HTMLInputElement;
  /** Searches for what stands in the form. */
  readonly ask: () => Promise<void>;
}

/**
 * Makes the form in an element search while somebody writes: a combobox whose list is the results
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the field, the arrow keys
 * go through the results and Enter opens one.
 */
export function searchBox(section: HTMLElement): SearchBox {
  const input = part(section, 'input', HTMLInputElement);
  const status = part(section, '[role=status]', HTMLElement);
  const list = part(section, '[data-results]', HTMLElement);
  const more = part(section, 'button[data-more]', HTMLButtonElement);
  const dialog = section.closest('dialog');
  const { index = '', program = '', worker, words = '1' } = section.dataset;
  let engine: Engine | undefined;
  let latest = 0;
  let found: readonly string[] = [];
  let terms: readonly string[] = [];
  let shown = 0;

  const read = async <Type>(name: string): Promise<Type> => {
    const answer = await fetch(`${index}${name}.json`);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return answer.json();
  };

  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);
  list.role = 'listbox';
  list.ariaLabel = 'Results';

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const activate = (option: HTMLAnchorElement | undefined) => {
    for (const each of options()) each.ariaSelected = String(each === option);
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const readTexts = (names: readonly string[]) =>
    Promise.all(names.map((name) => read<FoundText>(`text/${name}`)));
  const find = async (using: Engine, wanted: readonly string[], filters: Filters) => {
    const pages = await using.find(wanted, filters);
    return { pages, texts: await readTexts(pages.slice(0, step)) };
  };
  const show = (texts: readonly FoundText[]) => {
    list.append(...texts.map((text, at) => drawResult(text, terms, `${list.id}-${shown + at}`)));
    shown += texts.length;
    list.hidden = shown === 0;
    more.hidden = shown >= found.length;
    input.ariaExpanded = String(shown > 0);
  };
  const showMore = async () => {
    const question = latest;
    const texts = await readTexts(found.slice(shown, shown + step));
    if (question === latest) show(texts);
  };

  const ask = async () => {
    latest += 1;
    const question = latest;
    const asked = queryTerms(input.value);
    status.textContent = '';
    if (asked.length > 0 && !worker) {
      status.textContent = 'The build makes the search: npm start has it, this preview does not.';
    }
    if (asked.length > 0 && worker) {
      try {
        engine ??= startEngine(worker, { index, program });
        const filters = filtersOf(input.form);
        let result = await find(engine, asked, filters);
        const missing = missingTerms(result.texts, asked);
        const corrected = await correctTerms(asked, missing, Number(words), (name) =>
          read(`words/${name}`),
        );
        if (corrected) result = await find(engine, corrected, filters);
        if (question !== latest) return;
        clear();
        found = result.pages;
        terms = corrected ?? asked;
        show(result.texts);
        status.textContent = summarize(found.length, {
          missing,
          meant: corrected?.filter((term) => !asked.includes(term)) ?? [],
          narrowed: Object.keys(filters).length > 0,
        });
      } catch (error) {
        if (question !== latest) return;
        clear();
        status.textContent = `The search failed (${error instanceof Error ? error.message : error}). The archive has everything.`;
      }
    } else clear();
  };

  const clear = () => {
    [found, shown] = [[], 0];
    list.replaceChildren();
    list.hidden = true;
    more.hidden = true;
    input.ariaExpanded = 'false';
    activate(undefined);
  };

  let timer: ReturnType<typeof setTimeout>;
  input.form?.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  more.addEventListener('click', async () => {
    const first = options().length;
    await showMore();
    input.focus();
    activate(options()[first]);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const all = options();
    const at = all.findIndex((option) => option.ariaSelected === 'true');
    if (event.key === 'ArrowDown' && at === all.length - 1 && !more.hidden) more.click();
    else if (event.key === 'ArrowDown') activate(all[(at + 1) % all.length]);
    else if (event.key === 'ArrowUp') activate(all.at(at < 0 ? -1 : at - 1));
    else if (event.key === 'Enter' && at >= 0) all[at]?.click();
    // The browser would only empty the field.
    else if (event.key === 'Escape' && dialog) dialog.close();
    else return;
    event.preventDefault();
  });
  return { input, ask };
}

function filtersOf(form: HTMLFormElement | null): Filters {
  const fields = form ? [...new FormData(form)] : [];
  return Object.fromEntries(
    fields.flatMap(([name, value]) =>
      name !== 'q' && typeof value === 'string' && value !== '' ? [[name, [value]]] : [],
    ),
  );
}

function part<Type extends HTMLElement>(
  section: HTMLElement,
  selector: string,
  type: new () => Type,
): Type {
  const element = section.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the search has no ${selector}`);
  return element;
}
