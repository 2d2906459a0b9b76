import type { Fault } from '../fault.ts';
import { isInteractive } from '../interactive/is-interactive.ts';
import type { Output } from '../output.ts';
import { clientReferences } from './client-references.ts';
import { pagePayload } from './page-payload.ts';

/** Next's own client components, in every page: they do what a browser does by itself. */
const ownOfNext = /(^|\/)node_modules\/next\/dist\//;

/** Finds components that would need React in the browser, where nothing of them would work: their scripts are removed. */
export function findClientComponents(output: Output): readonly Fault[] {
  const { pages, site } = output;
  const finished = pages.filter((page) => !isInteractive(page, output));
  return finished.flatMap(({ path, tree }) =>
    [...clientReferences(pagePayload(tree))].flatMap((id) => {
      const name = site.clientModules.get(id) ?? `a client module that Next calls ${id}`;
      if (ownOfNext.test(name)) return [];
      const message = `${name} is a client component, and pages send no React: draw it on the server and enhance it in components/enhance, or say interactive: true in the post`;
      return [{ page: path, message }];
    }),
  );
}
