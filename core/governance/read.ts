import { cascadeOf } from "../domain/agreements";
import { rememberedKeys } from "../domain/name";
import {
  agreementsTable, areasTable, arrangementsTable, contributionsTable, partiesTable, type AgreementRow, type ContributionRow, type PartyRow,
} from "../domain/tables";
import type { RowOf, Table } from "../domain/table";
import { unitNamed, type Unit } from "../domain/units";
import { wholeNames } from "../domain/whole-names";
import { InputReader } from "../tables";
import type { Governance } from "./model";
import { partiesOf } from "./parties";

/** The tables as a spreadsheet hands them over; which of them must be there is up to the question. */
export interface GovernanceInput {
  readonly agreements?: unknown;
  readonly parties?: unknown;
  readonly arrangements?: unknown;
  readonly contributions?: unknown;
  readonly areas?: unknown;
}

/**
 * @param needed the tables without which the question cannot be answered
 * @param reader takes note of what is assumed
 * @throws InputError with every cell that cannot be read. Whatever else is wrong is said in the rows of the answer.
 */
export function readGovernance(input: GovernanceInput, needed: readonly (keyof GovernanceInput)[], reader = new InputReader()): Governance {
  const rowsOf = <T extends Table>(name: keyof GovernanceInput, table: T): readonly RowOf<T>[] | undefined =>
    (needed.includes(name) ? reader.table(table, input[name]) : reader.optional(table, input[name]))?.rows;
  const parties = rowsOf("parties", partiesTable);
  const agreements = rowsOf("agreements", agreementsTable) ?? [];
  const arrangements = rowsOf("arrangements", arrangementsTable) ?? [];
  const contributions = rowsOf("contributions", contributionsTable) ?? [];
  const areas = rowsOf("areas", areasTable);
  reader.refuse();
  return {
    cascade: cascadeOf(agreements),
    parties: parties && partiesOf(parties),
    arrangements, areas,
    contributions: withWholeNames(contributions, agreements, parties ?? []),
    keyOf: rememberedKeys(),
    unitOf: rememberedUnits(),
  };
}

/** What is listed in Bijdragen are names of agreements and of parties, which may hold a `;` themselves. */
function withWholeNames(
  contributions: readonly ContributionRow[], agreements: readonly AgreementRow[], parties: readonly PartyRow[],
): readonly ContributionRow[] {
  const counted = wholeNames(agreements.map(({ agreement }) => agreement));
  const benefiting = wholeNames([
    ...parties.map(({ party }) => party), ...agreements.flatMap(({ from, to }) => [from, to]), ...contributions.map(({ party }) => party),
  ]);
  return contributions.map((row) => ({
    ...row, countsFor: row.countsFor && counted.shares(row.countsFor), benefits: row.benefits && benefiting.shares(row.benefits),
  }));
}

function rememberedUnits(): (name: string) => Unit {
  const units = new Map<string, Unit>();
  return (name) => {
    let unit = units.get(name);
    if (unit === undefined) units.set(name, unit = unitNamed(name));
    return unit;
  };
}
