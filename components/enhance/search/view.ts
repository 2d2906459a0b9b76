import { searchBox } from './search-box.ts';

/** The style sheet of what a search adds to a page. */
function addStyles(address: string): Promise<void> {
  return new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL('view.css', address).href;
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => resolve());
    document.head.append(sheet);
  });
}

/** Makes the page of the search, at this address, answer while somebody writes. */
export async function mountSearch(address: string): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-search]');
  if (!section) return;
  await addStyles(address);
  const { input, ask } = searchBox(section);
  const form = input.form;
  const fill = () => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form?.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = value;
      }
    }
    void ask();
  };
  const remember = () => {
    const query = new URLSearchParams();
    for (const [name, value] of form ? new FormData(form) : []) {
      if (typeof value === 'string' && value !== '') query.set(name, value);
    }
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  };
  form?.addEventListener('input', remember);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });
  input.focus();
  fill();
}

let dialog: Promise<HTMLDialogElement> | undefined;

/** Opens the search over any page; on its own page it goes to the field. */
export async function openSearch(address: string): Promise<void> {
  const own = document.querySelector<HTMLInputElement>('main [data-search] input');
  if (own) return own.select();
  dialog ??= makeDialog(address);
  const box = await dialog.catch(() => undefined);
  // Without the page of the search there is nothing to show, which the browser says better.
  if (!box) return location.assign(address);
  box.showModal();
  box.querySelector('input')?.select();
}

/** The form of the page of the search in a dialog, so that there is one of it. */
async function makeDialog(address: string): Promise<HTMLDialogElement> {
  const [answer] = await Promise.all([fetch(address), addStyles(address)]);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const section = page.querySelector<HTMLElement>('[data-search]');
  if (!answer.ok || !section) throw new Error(`${answer.status} ${address}`);
  const box = document.createElement('dialog');
  const close = document.createElement('button');
  box.className = 'search-dialog';
  box.ariaLabel = 'Search';
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = 'Close';
  close.addEventListener('click', () => box.close());
  box.addEventListener('click', ({ target }) => target === box && box.close());
  box.append(document.adoptNode(section), close);
  document.body.append(box);
  searchBox(section);
  return box;
}
