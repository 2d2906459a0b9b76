import { WhatIf } from './what-if.tsx';

/**
 * The components that run in the browser of a reader, by their names in a post. They begin with
 * `'use client'`, and what they draw before React has come says the same as after.
 */
export const interactiveComponents = { WhatIf };
