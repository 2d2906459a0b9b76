// Opens the picture that a link leads to over the page. Clicks that ask for a tab or window are the browser's.

function enlarge(link: HTMLAnchorElement): void {
  const dialog = document.createElement('dialog');
  const picture = new Image();
  const close = document.createElement('button');
  picture.src = link.href;
  picture.alt = link.querySelector('img')?.alt ?? '';
  close.type = 'button';
  close.textContent = 'Close';
  dialog.className = 'enlarged';
  dialog.ariaLabel = picture.alt || 'Picture';
  dialog.append(close, picture);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener('click', (event) => {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-enlarge]');
  if (!link || button || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  enlarge(link);
});
