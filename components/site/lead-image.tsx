import type { PostView } from '#lib/blog.ts';

/** A picture broader than this part of its height may reach into the margin. */
const LANDSCAPE = 1.3;

/** The picture that opens a post. */
export function LeadImage({ image }: { image: NonNullable<PostView['image']> }) {
  const landscape = image.width / image.height >= LANDSCAPE;
  return (
    <img
      className={landscape ? 'lead lead-wide' : 'lead'}
      src={image.src}
      alt={image.alt}
      width={image.width}
      height={image.height}
      loading="eager"
      fetchPriority="high"
    />
  );
}
