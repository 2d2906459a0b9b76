import { bundleEnhancement } from '#components/enhance/bundle-enhancement.ts';
import { developmentNames, enhancementNames } from '#components/enhance/enhancement-names.ts';

export const dynamic = 'force-dynamic';

/**
 * The JavaScript of a module, `?name=copy`. Under the address that published pages use Next would
 * begin another process with each request, to ask it for the parameters of the route.
 */
export async function GET(request: Request): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get('name');
  const name = [...enhancementNames, ...developmentNames].find((known) => known === wanted);
  if (!name) return new Response(null, { status: 404 });
  return new Response(await bundleEnhancement(name), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
