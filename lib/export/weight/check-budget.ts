import type { Fault } from '../fault.ts';
import type { Site } from '../output.ts';
import type { Budget } from './budget.ts';
import { type FinishedFile, sentSize } from './finished-file.ts';
import { heaviestElements } from './heaviest-elements.ts';
import { type PageWeight, sum, weighPage } from './weigh-page.ts';

/** Finds the pages that weigh more than their budget, and names what weighs most on them. */
export function checkBudget(
  files: readonly FinishedFile[],
  site: Site,
  budget: Budget,
): readonly Fault[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  return files.flatMap(({ page }) => {
    const weight = page && weighPage(page, byName, site);
    return weight ? excesses(weight, budget).map((text) => fault(weight, text)) : [];
  });
}

interface Excess {
  readonly what: string;
  readonly is: number;
  readonly limit: number;
  readonly unit: 'bytes' | 'requests';
  readonly culprits: () => readonly string[];
}

function excesses(weight: PageWeight, budget: Budget): readonly Excess[] {
  const { markup, script, fonts, requests, total } = budget[weight.kind];
  const forText = Math.round(markup.perByteOfText * weight.text);
  const { html, styles, scripts, fonts: faces } = weight;
  const bytes = (what: string, is: number, limit: number, files: readonly FinishedFile[]) => ({
    what,
    is,
    limit,
    unit: 'bytes' as const,
    culprits: () => [...largest(files), ...(files.includes(html) ? elementsOf(html) : [])],
  });
  const sheets = [html, ...styles];
  const parts = [...sheets, ...scripts, ...faces];
  const gzipForText = Math.round((forText * markup.gzip) / markup.brotli);
  return [
    bytes('HTML and CSS as Brotli', weight.markup.brotli, Math.max(markup.brotli, forText), sheets),
    bytes('HTML and CSS as gzip', weight.markup.gzip, Math.max(markup.gzip, gzipForText), sheets),
    bytes('scripts', sum(scripts, sentSize), script, scripts),
    bytes('preloaded fonts', sum(faces, sentSize), fonts, faces),
    {
      what: 'requests',
      is: weight.requests,
      limit: requests,
      unit: 'requests' as const,
      culprits: () => parts.map(({ name }) => name),
    },
    bytes('the whole page', weight.total, Math.max(total, total - markup.brotli + forText), parts),
  ].filter(({ is, limit }) => is > limit);
}

function fault({ html, kind }: PageWeight, { what, is, limit, unit, culprits }: Excess): Fault {
  const number = new Intl.NumberFormat('en-GB');
  const amount = unit === 'bytes' ? `${number.format(is)} bytes` : number.format(is);
  return {
    page: html.name,
    message: `${what}: ${amount}, and budget.json allows a page of the kind "${kind}" ${number.format(limit)}; most of it is ${culprits().slice(0, 5).join(', ')}`,
  };
}

function largest(files: readonly FinishedFile[]): readonly string[] {
  return [...files]
    .sort((a, b) => sentSize(b) - sentSize(a))
    .map((file) => `${file.name} (${sentSize(file)})`);
}

function elementsOf({ page }: FinishedFile): readonly string[] {
  return page ? heaviestElements(page.tree, 3) : [];
}
