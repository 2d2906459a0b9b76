// Marks in the outline of a page the section that is being read: the last one whose heading has
// crossed a line a third down the window. The browser reports crossings; nothing runs in between.

const links = new Map<Element, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.toc a[href^="#"]')) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) links.set(heading, link);
}

const passed = new Set<Element>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(target);
      else passed.delete(target);
    }
    const current = [...links.keys()].findLast((heading) => passed.has(heading));
    for (const [heading, link] of links) {
      if (heading === current) link.ariaCurrent = 'true';
      else link.ariaCurrent = null;
    }
  },
  // All that lies above the line counts, so that no jump can skip a heading.
  { rootMargin: '9999999px 0px -66%' },
);
for (const heading of links.keys()) observer.observe(heading);
