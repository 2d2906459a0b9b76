import { createAddresses } from '#lib/site/address.ts';
import { enhancementNames, enhancementTargets } from './enhancement-names.ts';
import { schemeScript } from './scheme-script.ts';

/** For the head of every page: sets the chosen colour scheme at once, and loads what enhances the finished page. */
export function Enhancements() {
  const addresses = createAddresses(process.env.BASE_PATH ?? '');
  // There the preview runs them, when the framework has done its part.
  const names = process.env.NODE_ENV === 'development' ? [] : enhancementNames;
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which must run before the first paint */}
      <script data-scheme-script="" dangerouslySetInnerHTML={{ __html: schemeScript }} />
      {names.map((name) => (
        <script
          key={name}
          // Without `async`: a page whose text is still on its way has nothing to enhance.
          type="module"
          src={addresses.file(`enhance/${name}.js`)}
          data-for={enhancementTargets[name]}
        />
      ))}
    </>
  );
}
