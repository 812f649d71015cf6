import type { ArrangementRow } from "../domain/tables/arrangementen";
import type { Governance } from "./model";

/** One arrangement in one area: who sits there, and who brings what to which task. Names are made comparable. */
export interface Seats {
  readonly row: ArrangementRow;
  /** Those who bring something, and who leads. */
  readonly parties: Set<string>;
  readonly tasks: Set<string>;
  /** (Party, task) pairs, each with its task. */
  readonly pairs: Map<string, string>;
}

/** The arrangements of each area, in the order of the rows; one that stands in two rows for one area is one. */
export function seatsPerArea({ arrangements, contributions, keyOf }: Pick<Governance, "arrangements" | "contributions" | "keyOf">): Seats[][] {
  const areas = new Map<string, Map<string, Seats>>();
  const byName = new Map<string, Seats[]>();
  for (const row of arrangements) {
    const [area, name] = [keyOf(row.area), keyOf(row.arrangement)];
    const there = areas.get(area) ?? new Map<string, Seats>();
    areas.set(area, there);
    if (there.has(name)) continue;
    const seats: Seats = { row, parties: new Set([keyOf(row.lead)]), tasks: new Set(), pairs: new Map() };
    there.set(name, seats);
    byName.set(name, [...byName.get(name) ?? [], seats]);
  }
  for (const contribution of contributions) {
    const [party, task] = [keyOf(contribution.party), keyOf(contribution.task)];
    for (const seats of byName.get(keyOf(contribution.arrangement)) ?? []) {
      seats.parties.add(party);
      seats.tasks.add(task);
      seats.pairs.set(`${party}\n${task}`, task);
    }
  }
  return [...areas.values()].map((there) => [...there.values()]);
}
