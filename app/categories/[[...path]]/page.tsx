import { groupRoute } from '../../group-route.tsx';

// `/categories/`, `/categories/<slug>/` and `/categories/<slug>/page/<n>/`.
const route = groupRoute('category');

export const generateStaticParams = route.params;
export const generateMetadata = route.metadata;
export default route.page;
