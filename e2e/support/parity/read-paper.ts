import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Piece {
  readonly text: string;
  readonly left: number;
  /** Height of the foot of the letters above the foot of the page, in points. */
  readonly foot: number;
}

/**
 * The text of each page of a PDF as it is read: line by line and from the left, however it was
 * painted. A line takes what is raised or lowered by less than a third of a line.
 */
export async function readPaper(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item)) return [];
      const [, , , , left, foot] = item.transform as number[];
      return [{ text: item.str, left: left ?? 0, foot: foot ?? 0 }];
    });
    pages.push(linesOf(pieces).join('\n'));
  }
  await task.destroy();
  return pages;
}

function linesOf(pieces: readonly Piece[]): string[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.foot - a.foot)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && first.foot - piece.foot < 5) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) =>
    line
      .toSorted((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join(''),
  );
}
