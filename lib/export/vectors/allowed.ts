/** Elements of SVG 2 that draw, describe or move, and can neither run nor fetch anything. */
export const allowedElements: ReadonlySet<string> = new Set(
  `animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
  feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  filter g image line linearGradient marker mask mpath path pattern polygon polyline
  radialGradient rect set stop style svg switch symbol text textPath title tspan use view`
    .trim()
    .split(/\s+/),
);

/** Of these the children stay: what they hold is drawn without them too. */
export const unwrapped: ReadonlySet<string> = new Set(['a']);

/** Attributes with a colon that mean something in SVG. */
export const allowedPrefixed: ReadonlySet<string> = new Set([
  'xlink:href',
  'xml:lang',
  'xml:space',
  'xmlns:xlink',
]);

/** Raster pictures that may be part of a drawing as data. */
export const allowedData = /^data:image\/(avif|gif|jpeg|png|webp);base64,[a-z0-9+/=\s]*$/i;
