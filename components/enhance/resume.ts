// Offers a returning reader to go on where they stopped. The place is kept in this browser alone: the
// paragraph by a digest of its words, and its number for a text that was edited since.

const key = 'hindsight-places';
/** As many texts are remembered. */
const most = 50;

const { pathname, hash } = location;
const article = document.querySelector<HTMLElement>('[data-minutes]');
const title = document.querySelector('header.title');
const paragraphs = [
  ...document.querySelectorAll<HTMLElement>('.prose > p, .prose > :is(ul, ol) > li'),
];

/** A line for each text, the latest first: digest, number, path. */
const recall = () => (localStorage.getItem(key) ?? '').split('\n');
const isHere = (place: string) => place.endsWith(` ${pathname}`);

function remember(...place: string[]): void {
  try {
    const others = recall().filter((each) => !isHere(each));
    localStorage.setItem(key, [...place, ...others].slice(0, most).join('\n'));
  } catch {
    // Storage is forbidden or full: the next visit begins at the head.
  }
}

function digest({ textContent }: Node): string {
  let sum = 0;
  for (const letter of textContent ?? '') sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0;
  return `${sum}`;
}

function lengthOf(list: readonly Node[]): number {
  return list.map(({ textContent }) => textContent).join('').length;
}

function offer(index: number, paragraph: HTMLElement): void {
  const heading = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].findLast(
    ({ hash }) =>
      (document
        .getElementById(decodeURIComponent(hash.slice(1)))
        ?.compareDocumentPosition(paragraph) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const share = lengthOf(paragraphs.slice(index)) / lengthOf(paragraphs);
  const minutes = Math.max(1, Math.round(Number(article?.dataset.minutes) * share));
  const box = document.createElement('p');
  const link = document.createElement('a');
  const close = document.createElement('button');
  box.className = 'resume';
  link.href = heading?.hash ?? '#main';
  link.textContent = `Continue${heading ? ` at ${heading.firstChild?.textContent}` : ''}, ${minutes}\u00a0min left`;
  close.type = 'button';
  close.textContent = '×';
  close.ariaLabel = 'Dismiss';
  box.append(close, link);
  title?.append(box);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    box.remove();
    paragraph.tabIndex = -1;
    paragraph.focus();
    paragraph.scrollIntoView();
  });
  close.addEventListener('click', () => {
    box.remove();
    remember();
  });
}

function keep(): void {
  // Whoever leaves from the head has read nothing new.
  if (!document.hidden || scrollY < innerHeight) return;
  const index = paragraphs.findLastIndex(
    (each) => each.getBoundingClientRect().top < innerHeight / 3,
  );
  const paragraph = paragraphs[index];
  const isRead = (paragraphs.at(-1)?.getBoundingClientRect().bottom ?? 0) < innerHeight;
  if (isRead) remember();
  else if (paragraph) remember(`${digest(paragraph)} ${index} ${pathname}`);
}

function start(): void {
  const [sum, number] = recall().find(isHere)?.split(' ') ?? [];
  if (!number || (hash && !hash.startsWith('#via='))) return;
  const near = (index: number) => Math.abs(index - Number(number));
  const [at = Math.min(Number(number), paragraphs.length - 1)] = paragraphs
    .flatMap((paragraph, index) => (digest(paragraph) === sum ? index : []))
    .sort((a, b) => near(a) - near(b));
  const paragraph = paragraphs[at];
  if (paragraph) offer(at, paragraph);
}

document.addEventListener('visibilitychange', keep);
try {
  start();
} catch {
  // As above.
}
