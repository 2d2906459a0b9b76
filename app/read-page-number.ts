/** The number in the address of a later page of a list: 2 and up, written without leading zeros. */
export function readPageNumber(param: string | undefined): number | undefined {
  const page = Number(param);
  return Number.isSafeInteger(page) && page > 1 && `${page}` === param ? page : undefined;
}
