/** Tables of which the core has a default. */
export type DefaultTable = "jargon" | "bevoegdheden";

/** Example rows by the columns that the core declares, and the year columns behind them. */
export interface SampleTable {
  readonly columns: readonly string[];
  readonly years?: readonly number[];
  /** Per row the cells of those columns, and then an amount per year. */
  readonly rows: readonly (readonly (string | number)[])[];
}
