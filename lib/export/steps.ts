import { addSpeculationRules } from './add-speculation-rules.ts';
import { drawCards } from './cards/draw-cards.ts';
import { checkPages } from './check-pages.ts';
import { findClientComponents } from './clients/find-client-components.ts';
import { dropRepeatedMetadata } from './drop-repeated-metadata.ts';
import { writeCitations } from './editions/write-citations.ts';
import { writeEditions } from './editions/write-editions.ts';
import { writeFeeds } from './feeds/write-feeds.ts';
import { subsetFonts } from './fonts/subset-fonts.ts';
import { listUses } from './glossary/list-uses.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { addIcons } from './icons/add-icons.ts';
import { gatherPayload } from './interactive/gather-payload.ts';
import { keepOneNotFoundPage } from './keep-one-not-found-page.ts';
import { writeSitemap } from './machines/write-sitemap.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import type { Step } from './output.ts';
import { makePictures } from './pictures/make-pictures.ts';
import { placeTexts } from './place-texts.ts';
import { refuseDocuments } from './refuse-documents.ts';
import { removeFramework } from './remove-framework.ts';
import { removeUnusedFiles } from './remove-unused-files.ts';
import { bundleScripts } from './scripts/bundle-scripts.ts';
import { indexSearch } from './search/index-search.ts';
import { styleSearch } from './search/style-search.ts';
import { trimStyles } from './styles/trim-styles.ts';
import { cleanVectors } from './vectors/clean-vectors.ts';
import { writeRedirects } from './write-redirects.ts';

/** Everything that happens between Next's export and the site, in order. The check comes last. */
export const steps: readonly Step[] = [
  keepOneNotFoundPage,
  refuseDocuments,
  placeTexts,
  findClientComponents,
  removeFramework,
  dropRepeatedMetadata,
  removeUnusedFiles,
  subsetFonts,
  gatherPayload,
  cleanVectors,
  makePictures,
  addIcons,
  writeRedirects,
  listUses,
  writeFeeds,
  writeMarkdown,
  drawCards,
  writeEditions,
  writeCitations,
  writeSitemap,
  indexSearch,
  styleSearch,
  addSpeculationRules,
  bundleScripts,
  trimStyles,
  writeHosting,
  checkPages,
];
