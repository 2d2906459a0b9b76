// Brings the trail that the reader is on, which the address names, to the front of those under a post.

const ways = document.querySelectorAll<HTMLAnchorElement>('.trails a');
const on = [...ways].find(({ hash }) => hash && hash === location.hash)?.closest('li');
on?.parentElement?.prepend(on);
