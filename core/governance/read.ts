import { cascadeOf } from "../domain/agreements";
import { rememberedKeys } from "../domain/name";
import { refuse } from "../domain/findings";
import { agreementsTable, areasTable, arrangementsTable, contributionsTable, partiesTable } from "../domain/tables";
import type { RowOf, Table } from "../domain/table";
import { unitNamed, type Unit } from "../domain/units";
import { isOmitted } from "../tables/optional";
import { readTable } from "../tables/read-table";
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
 * @throws InputError with every cell that cannot be read. Whatever else is wrong is said in the rows of the answer.
 */
export function readGovernance(input: GovernanceInput, needed: readonly (keyof GovernanceInput)[]): Governance {
  const rowsOf = <T extends Table>(name: keyof GovernanceInput, table: T): readonly RowOf<T>[] | undefined => {
    if (!needed.includes(name) && isOmitted(input[name])) return undefined;
    const { rows, problems } = readTable(table, input[name]);
    refuse(problems);
    return rows;
  };
  const parties = rowsOf("parties", partiesTable);
  return {
    cascade: cascadeOf(rowsOf("agreements", agreementsTable) ?? []),
    parties: parties && partiesOf(parties),
    arrangements: rowsOf("arrangements", arrangementsTable) ?? [],
    contributions: rowsOf("contributions", contributionsTable) ?? [],
    areas: rowsOf("areas", areasTable),
    keyOf: rememberedKeys(),
    unitOf: rememberedUnits(),
  };
}

function rememberedUnits(): (name: string) => Unit {
  const units = new Map<string, Unit>();
  return (name) => {
    let unit = units.get(name);
    if (unit === undefined) units.set(name, unit = unitNamed(name));
    return unit;
  };
}
