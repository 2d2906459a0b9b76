import { schemeKey } from './scheme-script.ts';

// A switch between the system's colour scheme, light and dark. `data-scheme` on the root element says
// which was chosen, and the style sheet does the rest, the words on the button included.

const order = ['auto', 'light', 'dark'];
const root = document.documentElement;

function show(scheme: string | null): void {
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  else delete root.dataset.scheme;
}

function remember(scheme: string): void {
  try {
    if (scheme === 'auto') localStorage.removeItem(schemeKey);
    else localStorage.setItem(schemeKey, scheme);
  } catch {
    // Storage is forbidden or full: the choice holds for this page.
  }
}

for (const button of document.querySelectorAll<HTMLElement>('button[data-scheme-switch]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const now = order.indexOf(root.dataset.scheme ?? 'auto');
    const next = order[(now + 1) % order.length] ?? 'auto';
    show(next);
    remember(next);
  });
}

// Another tab has chosen.
addEventListener('storage', ({ key, newValue }) => {
  if (key === schemeKey) show(newValue);
});
