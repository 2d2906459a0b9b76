/** A route parameter as the author wrote it: Next hands them over percent-encoded. */
export function readParam(param: string): string {
  try {
    return decodeURIComponent(param);
  } catch {
    return param;
  }
}
