// Loads the page again when the content has changed, and stays at the same place in it.

const key = 'hindsight-dev-scroll';
const script = document.querySelector<HTMLScriptElement>('script[data-changes]');

const place = sessionStorage.getItem(key);
sessionStorage.removeItem(key);
if (place) scrollTo({ top: Number(place), behavior: 'instant' });

if (script?.dataset.changes) {
  const changes = new EventSource(script.dataset.changes);
  changes.addEventListener('message', () => {
    changes.close();
    sessionStorage.setItem(key, String(scrollY));
    location.reload();
  });
}
