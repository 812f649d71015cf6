/** More names than these make no sentence. */
const MOST = 5;

/** The first names of a list; how many there are beside them is said by `more`. */
export const fewNames = (names: readonly string[], more: (count: number) => string): string =>
  `${names.slice(0, MOST).join(", ")}${names.length > MOST ? ` ${more(names.length - MOST)}` : ""}`;
