import { groupRoute } from '../../group-route.tsx';

// `/series/`, `/series/<slug>/` and `/series/<slug>/page/<n>/`.
const route = groupRoute('series');

export const generateStaticParams = route.params;
export const generateMetadata = route.metadata;
export default route.page;
