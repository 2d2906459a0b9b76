import { bundleEnhancement } from '#components/enhance/bundle-enhancement.ts';
import { searchModules } from '#components/enhance/enhancement-names.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Params {
  readonly module: string;
}

export function generateStaticParams(): Params[] {
  return searchModules.map((name) => ({ module: `${name}.js` }));
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { module } = await params;
  return new Response(await bundleEnhancement(`search/${module.replace(/\.js$/, '')}`), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
