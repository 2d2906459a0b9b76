import { openBlog } from '#lib/blog.ts';
import { createAddresses } from '#lib/site/address.ts';
import { FaultOverlay } from './fault-overlay.tsx';

/** On pages of the development server: loads the page again on a save, and shows the faults of the content over it. */
export async function DevTools() {
  if (process.env.NODE_ENV !== 'development') return null;
  // Taken first: what changes while the page is drawn must count as a change after it.
  const since = Date.now();
  const { diagnostics } = await openBlog();
  const addresses = createAddresses(process.env.BASE_PATH ?? '');
  const changes = `${addresses.file('dev/changes')}/?since=${since}`;
  return (
    <>
      <script
        type="module"
        async
        src={addresses.file('enhance/dev-reload.js')}
        data-changes={changes}
      />
      {diagnostics.length > 0 && <FaultOverlay diagnostics={diagnostics} />}
    </>
  );
}
