import { groupRoute } from '../../group-route.tsx';

// `/tags/`, `/tags/<slug>/` and `/tags/<slug>/page/<n>/`.
const route = groupRoute('tag');

export const generateStaticParams = route.params;
export const generateMetadata = route.metadata;
export default route.page;
