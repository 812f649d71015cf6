import { said, type Finding, type Said } from "../domain/findings";
import { rememberedKeys } from "../domain/name";
import { nearestName } from "../domain/nearest-name";
import type { RiskDependenceRow } from "../domain/tables";
import type { Correlation, Risk } from "./model";

type ProblemAt = (row: number, column: "one" | "other" | "correlation", what: Said) => Finding;

/** A pair as a row gives it. */
interface Given extends Correlation {
  readonly row: number;
  /** A row of two risks goes before one with a word for several. */
  readonly isOwn: boolean;
}

/**
 * The pairs of risks that depend, of rows that name risks or words of the column Programma: all risks of that word, and of the same word
 * twice all pairs within it.
 */
export function correlationsIn(rows: readonly RiskDependenceRow[], risks: readonly Risk[], problemAt: ProblemAt): { correlations: Correlation[]; problems: Finding[] } {
  const keyOf = rememberedKeys();
  const places = new Map(risks.map(({ name }, place) => [keyOf(name), place]));
  const words = new Map<string, number[]>();
  risks.forEach(({ programme }, place) => {
    if (programme !== undefined) words.set(keyOf(programme), [...words.get(keyOf(programme)) ?? [], place]);
  });
  const known = [...risks.map(({ name }) => name), ...risks.flatMap(({ programme }) => programme ?? [])];
  const problems: Finding[] = [];
  const pairs = new Map<string, Given>();

  for (const { row, one, other, correlation } of rows) {
    const named = ([["one", one], ["other", other]] as const).map(([column, name]) => {
      const own = places.get(keyOf(name));
      const items = own === undefined ? words.get(keyOf(name)) : [own];
      if (items === undefined) problems.push(problemAt(row, column, said("notARisk", { nearest: nearestName(name, known) })));
      return { isOwn: own !== undefined, items: items ?? [] };
    });
    const [first, second] = named as [typeof named[number], typeof named[number]];
    const isOwn = first.isOwn && second.isOwn;
    if (isOwn && first.items[0] === second.items[0]) {
      problems.push(problemAt(row, "other", said("riskWithItself")));
      continue;
    }
    const differing = new Set<number>();
    for (const a of first.items) for (const b of second.items) {
      if (a === b) continue;
      const pair = { one: Math.min(a, b), other: Math.max(a, b), value: correlation, row, isOwn };
      const key = `${pair.one} ${pair.other}`;
      const earlier = pairs.get(key);
      if (earlier === undefined || (isOwn && !earlier.isOwn)) pairs.set(key, pair);
      else if (earlier.isOwn === isOwn && earlier.value !== correlation && !differing.has(earlier.row)) {
        differing.add(earlier.row);
        problems.push(problemAt(row, "correlation", said("otherCorrelation", { names: [risks[pair.one]!.name, risks[pair.other]!.name], earlier: earlier.row })));
      }
    }
  }
  return { correlations: [...pairs.values()].filter(({ value }) => value !== 0).map(({ one, other, value }) => ({ one, other, value })), problems };
}
