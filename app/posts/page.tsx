import { postsMetadata, postsPage } from '../posts-route.tsx';

export const generateMetadata = () => postsMetadata(1);

export default function Posts() {
  return postsPage(1);
}
