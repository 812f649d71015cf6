import { nameKey } from "./name";

/**
 * The known name that somebody may have meant who typed another; undefined where none is near enough. Near is at most one
 * typing error in five characters (optimal string alignment: a character too many, too few, another one, or two that changed
 * places); else the only one that holds what was typed at the start of a word, or the other way around. Of equals the first.
 */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  const key = nameKey(typed);
  if (key.length > LONGEST) return undefined;
  const others = known.map((name) => ({ name, key: nameKey(name) }))
    // Phase 2 is no typing error for phase 1.
    .filter((other) => other.key.length <= LONGEST && digitsOf(other.key) === digitsOf(key));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const other of others) {
    const most = Math.min(errorsIn(Math.max(key.length, other.key.length)), (best?.distance ?? Infinity) - 1);
    const distance = distanceWithin(key, other.key, most);
    if (distance !== undefined) best = { name: other.name, distance };
  }
  if (best !== undefined) return best.name;
  const holding = others.filter((other) => holds(other.key, key) || holds(key, other.key));
  return holding.length === 1 ? holding[0]!.name : undefined;
}

/** Longer texts are no names. */
const LONGEST = 200;
/** In three letters one error makes another word. */
const errorsIn = (length: number): number => (length < 4 ? 0 : Math.max(1, Math.floor(length / 5)));
const digitsOf = (key: string): string => key.replace(/\D+/gu, " ").trim();
const holds = (longer: string, shorter: string): boolean => shorter.length >= 3 && ` ${longer}`.includes(` ${shorter}`);

/** The least number of errors between two texts; undefined when there are more than `most`. */
function distanceWithin(one: string, other: string, most: number): number | undefined {
  if (most < 0 || Math.abs(one.length - other.length) > most) return undefined;
  let [earlier, above, line] = [0, 1, 2].map(() => new Array<number>(other.length + 1).fill(Infinity)) as [number[], number[], number[]];
  for (let column = 0; column <= Math.min(most, other.length); column++) above[column] = column;
  for (let row = 1; row <= one.length; row++) {
    // Further from the diagonal there are more errors than that.
    const [first, last] = [Math.max(1, row - most), Math.min(other.length, row + most)];
    line[first - 1] = first === 1 && row <= most ? row : Infinity;
    let least = line[first - 1]!;
    for (let column = first; column <= last; column++) {
      const [own, beside] = [one[row - 1], other[column - 1]];
      let errors = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + (own === beside ? 0 : 1));
      if (row > 1 && column > 1 && own === other[column - 2] && one[row - 2] === beside) errors = Math.min(errors, earlier[column - 2]! + 1);
      line[column] = errors;
      if (errors < least) least = errors;
    }
    if (last < other.length) line[last + 1] = Infinity;
    if (least > most) return undefined;
    [earlier, above, line] = [above, line, earlier];
  }
  return above[other.length]! <= most ? above[other.length] : undefined;
}
