/** A list in a cell names so many at most: the rest is counted. */
const MOST_NAMES = 5;
/** So many remarks of one row: a cell holds no more than 32.767 characters. */
const MOST_REMARKS = 20;

/** "A, B, C, D, E en 12 andere" */
export const listed = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).join(", ") + (names.length > MOST_NAMES ? ` en ${names.length - MOST_NAMES} andere` : "");

/** The remarks of one row, in one cell. */
export function remarksCell(remarks: readonly string[]): string {
  const more = remarks.length - MOST_REMARKS;
  return [...remarks.slice(0, MOST_REMARKS), ...(more > 0 ? [`en ${more} andere ${more === 1 ? "opmerking" : "opmerkingen"}`] : [])].join("; ");
}
