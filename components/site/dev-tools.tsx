import path from 'node:path';
import {
  developmentNames,
  enhancementNames,
  preparingNames,
} from '#components/enhance/enhancement-names.ts';
import { openBlog } from '#lib/blog.ts';
import { createAddresses } from '#lib/site/address.ts';
import { FaultOverlay } from './fault-overlay.tsx';

/**
 * On pages of the development server: what shows a save at once and opens the editor, and the faults
 * of the content over the page.
 */
export async function DevTools() {
  if (process.env.NODE_ENV !== 'development') return null;
  // Taken first: what changes while the page is drawn must count as a change after it.
  const since = Date.now();
  const { diagnostics } = await openBlog();
  const addresses = createAddresses(process.env.BASE_PATH ?? '');
  const contentDir = path.resolve(process.env.CONTENT_DIR ?? 'content');
  const editor = `vscode://file${encodeURI(path.dirname(contentDir))}/`;
  const moduleAddress = (name: string) => `${addresses.file('dev/module')}/?name=${name}`;
  return (
    <>
      {developmentNames.map((name) => (
        <script
          key={name}
          type="module"
          // Without it React would not run it on a page that is drawn in the browser, such as the 404.
          async
          src={moduleAddress(name)}
          data-module={name}
          data-changes={`${addresses.file('dev/changes')}/?since=${since}`}
          data-open-at={`${addresses.file('dev/open')}/`}
          data-once={enhancementNames.map(moduleAddress).join(' ')}
          data-again={preparingNames.map(moduleAddress).join(' ')}
          data-posts={addresses.posts()}
          data-post={`${addresses.file('dev/post')}/`}
          data-editor={editor}
        />
      ))}
      <div data-dev-tools="">
        {diagnostics.length > 0 && (
          <FaultOverlay diagnostics={diagnostics} contentDir={contentDir} editor={editor} />
        )}
      </div>
    </>
  );
}
