import type { ArrangementRow } from "../domain/tables/arrangementen";
import type { ContributionRow } from "../domain/tables/bijdragen";
import type { Governance } from "./model";

/** What one party brings to one task in an area: every contribution, in sheet order. */
export interface ContributionCell {
  readonly party: string;
  readonly task: string;
  readonly contributions: readonly ContributionRow[];
}

/** An area as a matrix: its arrangements, who sits at them, and what each brings to which task. */
export interface ContributionMatrix {
  readonly area: string;
  readonly arrangements: readonly ArrangementRow[];
  /** Those who bring something and those who lead, as they come up. */
  readonly parties: readonly string[];
  readonly tasks: readonly string[];
  readonly cells: readonly ContributionCell[];
}

/** Names in the order in which they come up, each once and as first written. */
class Names {
  private readonly names = new Map<string, string>();
  constructor(private readonly keyOf: (name: string) => string) {}
  add(name: string): string {
    const key = this.keyOf(name);
    if (!this.names.has(key)) this.names.set(key, name);
    return this.names.get(key)!;
  }
  list(): string[] {
    return [...this.names.values()];
  }
}

/** Per area, in sheet order, who brings what to which task across all its arrangements. Linear in the rows. */
export function contributionMatrices({ arrangements, contributions, keyOf }: Governance): ContributionMatrix[] {
  const areas = new Map<string, ArrangementRow[]>();
  for (const row of arrangements) areas.set(keyOf(row.area), [...areas.get(keyOf(row.area)) ?? [], row]);
  const byArrangement = new Map<string, ContributionRow[]>();
  for (const row of contributions) {
    const key = keyOf(row.arrangement);
    const known = byArrangement.get(key);
    if (known === undefined) byArrangement.set(key, [row]);
    else known.push(row);
  }
  return [...areas.values()].map((rows) => {
    const [parties, tasks] = [new Names(keyOf), new Names(keyOf)];
    const cells = new Map<string, { party: string; task: string; contributions: ContributionRow[] }>();
    for (const key of new Set(rows.map(({ arrangement }) => keyOf(arrangement)))) {
      for (const contribution of byArrangement.get(key) ?? []) {
        const [party, task] = [parties.add(contribution.party), tasks.add(contribution.task)];
        const cell = cells.get(`${party}\n${task}`) ?? { party, task, contributions: [] };
        cells.set(`${party}\n${task}`, cell);
        cell.contributions.push(contribution);
      }
    }
    for (const { lead } of rows) parties.add(lead);
    return { area: rows[0]!.area, arrangements: rows, parties: parties.list(), tasks: tasks.list(), cells: [...cells.values()] };
  });
}
