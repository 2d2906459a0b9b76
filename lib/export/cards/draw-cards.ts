import type { Fault } from '../fault.ts';
import { localPath } from '../local-path.ts';
import type { Output, OutputFile, Site } from '../output.ts';
import { runConcurrently } from '../store/run-concurrently.ts';
import { type CardFacts, cardFacts } from './card-facts.ts';
import { cardFontVersions, openCardFonts } from './card-fonts.ts';
import { type CardWords, cardWords, siteWords } from './card-words.ts';
import { cardVersion, drawCard } from './draw-card.ts';

/** Characters that no font has. */
class Missing extends Error {
  constructor(readonly characters: string) {
    super(`no font has ${characters}`);
  }
}

/**
 * Draws the card that each page names in its head, from what the page says there. Pages of one list
 * share a card. A page whose words no font can draw gets the card of the site, with a remark.
 */
export async function drawCards(output: Output): Promise<readonly Fault[]> {
  const { files, site, remarks, say } = output;
  const cards = [...cardsOf(output)];
  const draw = drawing(output);
  let done = 0;
  await runConcurrently(cards, async ([path, facts]) => {
    const card = await draw(cardWords(facts, site)).catch((error: unknown) => {
      if (!(error instanceof Missing)) throw error;
      remarks.push(
        `no font for cards has "${error.characters}", so that "${facts.title}" has the card of the site`,
      );
      return draw(siteWords(site));
    });
    files.set(path, card);
    done += 1;
    if (done % 50 === 0) say(`${done} of ${cards.length}`);
  });
  return [];
}

/** The cards that pages name and that are not there, by path. */
function cardsOf({ pages, files, site }: Output): ReadonlyMap<string, CardFacts> {
  const cards = new Map<string, CardFacts>();
  for (const page of pages) {
    const facts = cardFacts(page.tree);
    const path = facts && pathOf(facts.image, page.path, site);
    if (path && !cards.has(path) && !files.has(path)) cards.set(path, facts);
  }
  return cards;
}

function drawing({ store }: Output): (words: CardWords) => Promise<OutputFile> {
  const findFonts = openCardFonts();
  const versions = cardFontVersions();
  return async (words) => {
    const recipe = [cardVersion, versions, JSON.stringify(words)];
    const { file } = await store.recallFile('cards', recipe, async () => {
      const drawn = await drawCard(words, findFonts);
      if ('missing' in drawn) throw new Missing(drawn.missing);
      return drawn.png;
    });
    return file;
  };
}

function pathOf(image: string, page: string, site: Site): string | undefined {
  const { origin } = site.blog.settings;
  if (!image.startsWith(`${origin}/`)) return undefined;
  const target = localPath(image.slice(origin.length), page, site);
  return target?.inside && target.path.startsWith('cards/') ? target.path : undefined;
}
