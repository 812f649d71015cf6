import type { ArrangementRow } from "../domain/tables/arrangementen";
import type { Governance } from "./model";
import { seatsPerArea, type Seats } from "./seats";

/** Arrangements of one area side by side: what they share and what one table instead of several would save. */
export interface Overlap {
  readonly arrangements: readonly ArrangementRow[];
  readonly area: string;
  /** Tasks, and parties, that at least two of them have. */
  readonly sharedTasks: number;
  readonly sharedParties: number;
  /** (Party, task) pairs that at least two have, as a share of all their pairs; for two arrangements the Jaccard index. */
  readonly overlap: number;
  /** Hours of all parties per year. */
  readonly hoursNow: number;
  readonly hoursTogether: number;
}

/** All pairs of arrangements within one area, in the order of the rows. */
export function overlappingPairs(governance: Governance): Overlap[] {
  return seatsPerArea(governance).flatMap((tables) => pairsOf(tables).map((pair) => together(pair)));
}

/**
 * Per area the arrangements that are linked, directly or through others, by an overlap at or above the threshold: what could
 * become one trajectory. Largest saving first.
 */
export function overlappingGroups(governance: Governance, threshold: number): Overlap[] {
  return seatsPerArea(governance)
    .flatMap((tables) => linked(tables, threshold))
    .map(together)
    .sort((a, b) => saving(b) - saving(a));
}

export const saving = ({ hoursNow, hoursTogether }: Overlap): number => hoursNow - hoursTogether;

function pairsOf(tables: readonly Seats[]): [Seats, Seats][] {
  return tables.flatMap((one, index) => tables.slice(index + 1).map((other): [Seats, Seats] => [one, other]));
}

function together(tables: readonly Seats[]): Overlap {
  const parties = tables.map((table) => table.parties);
  const pairs = tables.map((table) => new Set(table.pairs.keys()));
  const all = union(pairs).size;
  const meetings = tables.map(({ row }) => row.meetings);
  const hours = tables.map(({ row }) => row.hoursPerMeeting);
  return {
    arrangements: tables.map(({ row }) => row),
    area: tables[0]!.row.area,
    sharedTasks: shared(tables.map((table) => table.tasks)),
    sharedParties: shared(parties),
    overlap: all === 0 ? 0 : shared(pairs) / all,
    hoursNow: tables.reduce((sum, { row, parties: { size } }) => sum + row.meetings * row.hoursPerMeeting * size, 0),
    hoursTogether: Math.max(...meetings) * Math.max(...hours) * union(parties).size,
  };
}

/** The connected groups of two or more. */
function linked(tables: readonly Seats[], threshold: number): Seats[][] {
  const group = new Map(tables.map((table) => [table, [table]]));
  for (const [one, other] of pairsOf(tables)) {
    const [a, b] = [group.get(one)!, group.get(other)!];
    if (a === b || together([one, other]).overlap < threshold) continue;
    a.push(...b);
    for (const table of b) group.set(table, a);
  }
  return [...new Set(group.values())]
    .filter(({ length }) => length > 1)
    .map((members) => tables.filter((table) => members.includes(table)));
}

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

/** How many names stand in at least two of the sets. */
function shared(sets: readonly ReadonlySet<string>[]): number {
  return [...union(sets)].filter((name) => sets.filter((set) => set.has(name)).length > 1).length;
}
