import type { World } from '../blog/surroundings.ts';
import { createAddresses } from '../site/address.ts';

/** A world as it can be sent to another thread. */
export type PackedWorld = Omit<World, 'addresses' | 'measure'>;

/** Takes out of a world what is made of code. */
export function packWorld({ options, siteMap, glossary }: World): PackedWorld {
  return { options, siteMap, glossary };
}

/** Puts back into a world what was taken out. */
export function unpackWorld(packed: PackedWorld): World {
  return { ...packed, addresses: createAddresses(packed.options.basePath) };
}
