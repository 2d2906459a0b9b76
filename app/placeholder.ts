/**
 * The parameter of a route that has nothing to show. A static export refuses a route without any
 * (`generateStaticParams` must not return an empty list), so such a route is asked for this one and
 * answers that it is not found. No slug can be the same: slugs have letters or digits in them.
 */
export const PLACEHOLDER = '_';
