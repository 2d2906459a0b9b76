import { schemeKey } from './scheme-script.ts';

// A switch between the system's colour scheme, light and dark. `data-scheme` on the root element says
// which was chosen, and the style sheet does the rest, the words on the button included.

// Drawn here, and not in every page: nobody sees it without this module.
const sign =
  '<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><circle class="sign-ring" cx="12" cy="12" r="7"/><path class="sign-half" d="M12 5a7 7 0 0 1 0 14z"/><path class="sign-moon" d="M12 5a7 7 0 1 0 7 7 5.6 5.6 0 0 1-7-7z"/></svg><span class="visually-hidden">Colours: <span class="word-auto">as the system</span><span class="word-light">light</span><span class="word-dark">dark</span></span>';

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
  button.innerHTML = sign;
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
