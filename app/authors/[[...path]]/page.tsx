import { groupRoute } from '../../group-route.tsx';

// `/authors/`, `/authors/<slug>/` and `/authors/<slug>/page/<n>/`.
const route = groupRoute('author');

export const generateStaticParams = route.params;
export const generateMetadata = route.metadata;
export default route.page;
