import type { Cascade } from "../domain/agreements";
import type { AreaRow, ArrangementRow, ContributionRow } from "../domain/tables";
import type { Unit } from "../domain/units";
import type { Parties } from "./parties";

/** Everything the house of Thorbecke holds; what was not given is empty. */
export interface Governance {
  readonly cascade: Cascade;
  /** Undefined: no table Partijen. */
  readonly parties: Parties | undefined;
  readonly arrangements: readonly ArrangementRow[];
  readonly contributions: readonly ContributionRow[];
  /** Undefined: no table Gebieden. */
  readonly areas: readonly AreaRow[] | undefined;
  /** A name made comparable, remembered for the length of a call. */
  readonly keyOf: (name: string) => string;
  /** A unit by its name, remembered for the length of a call. */
  readonly unitOf: (name: string) => Unit;
}
