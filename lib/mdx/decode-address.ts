/** An address as people write it: percent-encoding undone where it can be, left as it is where it cannot. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
