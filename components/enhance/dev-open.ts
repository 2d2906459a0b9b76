// Opens the editor: from the place of a fault, and by Alt-click from a paragraph of the preview.

const script = document.querySelector<HTMLScriptElement>('script[data-module="dev-open"]');

/** `instead` is an address that an editor may have registered itself for. */
async function open(place: string, instead: string): Promise<void> {
  const answer = await fetch(script?.dataset.openAt ?? '', { method: 'POST', body: place });
  if (!answer.ok) location.assign(instead);
}

/** The place of the block that holds an element, or of the last one before it. */
function placeOf(element: Element): string | undefined {
  const around = element.closest<HTMLElement>('[data-source-line]');
  if (around) return around.dataset.sourceLine;
  const marked = document.querySelectorAll<HTMLElement>('main [data-source-line]');
  return [...marked].findLast(
    (block) => block.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  )?.dataset.sourceLine;
}

document.addEventListener(
  'click',
  (event) => {
    const { target, altKey } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('a[data-place]');
    const place = altKey && target.closest('main') ? placeOf(target) : link?.dataset.place;
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    void open(place, link?.href ?? `${script?.dataset.editor}${encodeURI(place)}`);
  },
  // Before what else a click would do.
  { capture: true },
);
