// Closes by Escape what is shown of the page that a link leads to, until it is pointed at again.

document.addEventListener('keydown', ({ key }) => {
  const link = key === 'Escape' && document.querySelector('[data-peek]:is(:hover, :focus-visible)');
  if (!link) return;
  link.setAttribute('data-unseen', '');
  for (const end of ['pointerleave', 'blur']) {
    link.addEventListener(end, () => link.removeAttribute('data-unseen'), { once: true });
  }
});
