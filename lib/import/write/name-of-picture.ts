/**
 * The name of a picture's file, without the size that WordPress writes behind it, and however often
 * its address was encoded.
 */
export function nameOfPicture(address: string): string {
  const name = address.split(/[?#]/)[0]?.split('/').at(-1) ?? address;
  return decoded(name).replace(/-\d+x\d+(?=\.\w+$)/, '');
}

function decoded(name: string): string {
  try {
    const plain = decodeURIComponent(name);
    return plain === name ? name : decoded(plain);
  } catch {
    return name;
  }
}
