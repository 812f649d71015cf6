import { tableKinds, type TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { columnsAmong, missingColumns, type ColumnFit } from "./columns";

/** A kind of table that headers may well be. */
export interface KindFit extends ColumnFit {
  readonly kind: TableKind;
  readonly missing: readonly string[];
  readonly score: number;
}

/** One header with a name of its own says as much as three that only have such a name among other words. */
const OWN = 3;

/**
 * Which table the headers are, best first: those that lack nothing before those that do, then by how much of the headers
 * they explain, then the smallest table. A kind that the title speaks of has a head start. At least two headers must fit.
 */
export function kindsFor(names: readonly string[], spokenOf: ReadonlySet<TableKind>): KindFit[] {
  return tableKinds
    .map((kind): KindFit => {
      const fit = columnsAmong(kind, names);
      const missing = missingColumns(kind, names, fit.columns);
      const score = OWN * fit.exact + fit.partial + (spokenOf.has(kind) ? OWN : 0);
      return { ...fit, kind, missing, score };
    })
    .filter(({ exact, partial }) => exact + partial >= 2)
    .sort((a, b) => Number(a.missing.length > 0) - Number(b.missing.length > 0) || b.score - a.score
      || a.missing.length - b.missing.length || size(a.kind) - size(b.kind));
}

const size = (kind: TableKind): number => Object.keys(inputTables[kind].columns).length;
