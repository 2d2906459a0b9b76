import { groupRoute } from '../../group-route.tsx';

// `/archive/`, `/archive/<slug>/` and `/archive/<slug>/page/<n>/`.
const route = groupRoute('year');

export const generateStaticParams = route.params;
export const generateMetadata = route.metadata;
export default route.page;
