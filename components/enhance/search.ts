// Opens the search with `/`, and makes the page of the search answer. The code of both is loaded then.

const link = document.querySelector<HTMLAnchorElement>('a[rel~="search"]');

async function run(method: 'openSearch' | 'mountSearch'): Promise<void> {
  if (link) (await import(new URL('view.js', link.href).href))[method](link.href);
}

document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const writing =
    target instanceof Element && target.closest('input, select, textarea, [contenteditable]');
  if (key !== '/' || altKey || ctrlKey || metaKey || writing || !link) return;
  event.preventDefault();
  void run('openSearch');
});

if (document.querySelector('[data-search]')) void run('mountSearch');
