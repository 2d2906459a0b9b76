/** A folder whose files never change: each index has one of its own in it. */
export const indexFolder = 'search/index/';

/**
 * A folder whose files never change. Its scripts are workers, and the only ones that may compile
 * WebAssembly: a worker has the security policy of its own address, not that of the page.
 */
export const engineFolder = 'search/engine/';
