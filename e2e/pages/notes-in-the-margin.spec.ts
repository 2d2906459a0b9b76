import { type Margin, measureNotes, overlap, type PlacedNote } from '../support/measure-notes.ts';
import { bothSites, expect, test } from '../support/test.ts';

const withNotes = ['/posts/every-word/', '/posts/notes-in-every-place/', '/posts/twelve-notes/'];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });

    test('each note stands in the margin, level with its marker', async ({ page, small }) => {
      for (const path of withNotes) {
        await page.goto(small.url(path));
        const margin = await measureNotes(page);
        expect(margin.notes.length).toBeGreaterThan(3);
        expect(misplaced(margin), path).toEqual([]);
      }
    });

    test('twelve notes stand in one screenful', async ({ page, small }) => {
      await page.goto(small.url('/posts/twelve-notes/'));
      const { notes } = await measureNotes(page);
      expect(notes).toHaveLength(12);
      const top = Math.min(...notes.map(({ marker }) => marker.top));
      const bottom = Math.max(...notes.map(({ marker }) => marker.bottom));
      expect(bottom - top).toBeLessThan(900);
    });
  });
}

for (const name of bothSites) {
  test(`notes of ${name} touch nothing, at any width that has a margin`, async ({
    page,
    serve,
  }) => {
    test.setTimeout(300_000);
    const site = await serve(name);
    for (const path of [...site.posts, new URL(site.url('/about/')).pathname]) {
      await page.goto(site.origin + path);
      for (const width of [1160, 1312, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const margin = await measureNotes(page);
        expect(collisions(margin), `${path} at ${width}`).toEqual([]);
        expect(misplaced(margin), `${path} at ${width}`).toEqual([]);
      }
    }
  });
}

/** Notes that are neither level with their marker nor directly below the note that pushed them down. */
function misplaced({ notes, text }: Margin): string[] {
  return notes.flatMap((note, index) => {
    const { name, box, marker } = note;
    if (box.left < text.right) return `${name} begins at ${box.left}, in the text`;
    const from = note.block && !note.block.wide ? note.block.top : marker.top;
    const line = Math.max(note.line, note.markerLine);
    if (note.block?.wide) {
      return box.bottom <= note.block.top ? [] : `${name} does not end above its wide figure`;
    }
    if (Math.abs(box.top - from) <= 1.25 * line) return [];
    const before = notes[index - 1];
    if (before && isPushed(note, before) && box.top > from) return [];
    return `${name} stands at ${box.top}, its marker at ${from}`;
  });
}

function isPushed(note: PlacedNote, before: PlacedNote): boolean {
  const gap = note.box.top - before.box.bottom;
  return gap >= 0 && gap <= 2 * note.line;
}

function collisions({ notes, others, width }: Margin): string[] {
  return notes.flatMap(({ name, box }, index) => [
    ...notes
      .slice(index + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${name} and ${other.name}`),
    ...others
      .filter((other) => overlap(box, other.box))
      .map((other) => `${name} and ${other.name}`),
    ...(box.left < 0 || box.right > width ? [`${name} and the edge of the window`] : []),
  ]);
}
