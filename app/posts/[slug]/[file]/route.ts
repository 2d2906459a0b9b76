import { openBlog } from '#lib/blog.ts';
import { PLACEHOLDER } from '../../../placeholder.ts';
import { readParam } from '../../../read-param.ts';
import { staticParams } from '../../../static-params.ts';

interface Context {
  params: Promise<{ slug: string; file: string }>;
}

export const dynamic = 'force-static';

export const generateStaticParams = staticParams(async () => {
  const blog = await openBlog();
  const files = blog.slugs().flatMap((slug) => blog.assets(slug).map((file) => ({ slug, file })));
  return files.length > 0 ? files : [{ slug: PLACEHOLDER, file: PLACEHOLDER }];
});

/** A file beside a post. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const asset = await (await openBlog()).asset(readParam(slug), readParam(file));
  if (!asset) return new Response(null, { status: 404 });
  return new Response(asset.body, { headers: { 'content-type': asset.type } });
}
