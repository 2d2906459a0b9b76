// Adds a button to each block of code and each reference that copies its text, without the markers of
// line notes.

const blocks = '.cite pre, [data-rehype-pretty-code-figure] pre';

function codeOf(block: Element): string {
  const code = block.cloneNode(true);
  if (!(code instanceof Element)) return '';
  for (const marker of code.querySelectorAll('[data-code-marker]')) marker.remove();
  // An empty line is drawn as one space, to have a height.
  return (code.textContent ?? '').replace(/^ $/gm, '');
}

function addButton(block: Element): void {
  if (block.nextElementSibling?.className === 'copy') return;
  const box = document.createElement('div');
  const said = document.createElement('output');
  const button = document.createElement('button');
  box.className = 'copy';
  button.type = 'button';
  button.textContent = 'Copy';
  button.ariaLabel = block.closest('.cite') ? 'Copy the reference' : 'Copy the code';
  box.append(said, button);
  block.after(box);
  let timer: ReturnType<typeof setTimeout>;
  button.addEventListener('click', async () => {
    const copying = navigator.clipboard.writeText(codeOf(block));
    said.textContent = await copying.then(
      () => 'Copied',
      () => 'Could not copy',
    );
    clearTimeout(timer);
    timer = setTimeout(() => said.replaceChildren(), 2000);
  });
}

// Pages that did not come over a safe connection have no clipboard.
if (navigator.clipboard) for (const block of document.querySelectorAll(blocks)) addButton(block);
