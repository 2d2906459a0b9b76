import satori from 'satori';
import sharp from 'sharp';
import { cardSize } from '#lib/site/metadata.ts';
import type { CardFonts } from './card-fonts.ts';
import { cardLayout } from './card-layout.ts';
import type { CardWords } from './card-words.ts';

/** Changes with the look of cards: what was drawn under another name is drawn again. */
export const cardVersion = '1';

/** A card, or the characters that no font has. */
export type Drawn = { readonly png: Uint8Array } | { readonly missing: string };

/** Draws a card as PNG. */
export async function drawCard(
  words: CardWords,
  findFonts: (text: string) => Promise<CardFonts>,
): Promise<Drawn> {
  const { site, title = '', description, foot } = words;
  const { family, fonts } = await findFonts([site, title, description, foot].join(' '));
  const missing = new Set<string>();
  const svg = await satori(cardLayout(words, family), {
    ...cardSize,
    fonts,
    loadAdditionalAsset: async (_, characters) => {
      for (const character of characters) missing.add(character);
      return [];
    },
  });
  if (missing.size > 0) return { missing: [...missing].join('') };
  // Flat colours: a palette would be smaller, and takes three times as long.
  const png = await sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
  return { png };
}
