import { createAddresses } from '#lib/site/address.ts';
import { enhancementNames } from './enhancement-names.ts';
import { schemeScript } from './scheme-script.ts';

/** For the head of every page: sets the chosen colour scheme at once, and loads what enhances the finished page. */
export function Enhancements() {
  const addresses = createAddresses(process.env.BASE_PATH ?? '');
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which must run before the first paint */}
      <script data-scheme-script="" dangerouslySetInnerHTML={{ __html: schemeScript }} />
      {enhancementNames.map((name) => (
        <script key={name} type="module" async src={addresses.file(`enhance/${name}.js`)} />
      ))}
    </>
  );
}
