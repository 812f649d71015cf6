import type { ArrangementRow } from "../domain/tables/arrangementen";
import type { Governance } from "./model";

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

/** One table at which parties meet: who sits there, and who brings what to which task. */
interface Table {
  readonly row: ArrangementRow;
  readonly parties: Set<string>;
  readonly tasks: Set<string>;
  readonly pairs: Set<string>;
}

/** All pairs of arrangements within one area, in the order of the rows. */
export function overlappingPairs(governance: Governance): Overlap[] {
  return areasOf(governance).flatMap((tables) => pairsOf(tables).map((pair) => together(pair)));
}

/**
 * Per area the arrangements that are linked, directly or through others, by an overlap at or above the threshold: what could
 * become one trajectory. Largest saving first.
 */
export function overlappingGroups(governance: Governance, threshold: number): Overlap[] {
  return areasOf(governance)
    .flatMap((tables) => linked(tables, threshold))
    .map(together)
    .sort((a, b) => saving(b) - saving(a));
}

export const saving = ({ hoursNow, hoursTogether }: Overlap): number => hoursNow - hoursTogether;

/** The tables of each area; an arrangement that stands in two rows for one area is one table. */
function areasOf({ arrangements, contributions, keyOf }: Governance): Table[][] {
  const areas = new Map<string, Map<string, Table>>();
  const byName = new Map<string, Table[]>();
  for (const row of arrangements) {
    const [area, name] = [keyOf(row.area), keyOf(row.arrangement)];
    const tables = areas.get(area) ?? new Map<string, Table>();
    areas.set(area, tables);
    if (tables.has(name)) continue;
    const table: Table = { row, parties: new Set([keyOf(row.lead)]), tasks: new Set(), pairs: new Set() };
    tables.set(name, table);
    byName.set(name, [...byName.get(name) ?? [], table]);
  }
  for (const contribution of contributions) {
    const [party, task] = [keyOf(contribution.party), keyOf(contribution.task)];
    for (const table of byName.get(keyOf(contribution.arrangement)) ?? []) {
      table.parties.add(party);
      table.tasks.add(task);
      table.pairs.add(`${party}\n${task}`);
    }
  }
  return [...areas.values()].map((tables) => [...tables.values()]);
}

function pairsOf(tables: readonly Table[]): [Table, Table][] {
  return tables.flatMap((one, index) => tables.slice(index + 1).map((other): [Table, Table] => [one, other]));
}

function together(tables: readonly Table[]): Overlap {
  const parties = tables.map((table) => table.parties);
  const pairs = tables.map((table) => table.pairs);
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
function linked(tables: readonly Table[], threshold: number): Table[][] {
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
