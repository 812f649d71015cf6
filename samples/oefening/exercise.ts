import type { Sheet } from "../writer/sheet";
import type { Native } from "../writer/spill";
import type { Tables } from "./tables";

/** One exercise: what its sheet shows of the workbook, and when it is done. The words are in oefeningen.csv. */
export interface Exercise {
  /** How many yellow cells the answer has; default one. */
  readonly answers?: readonly string[];
  readonly format?: string;
  readonly widths?: readonly number[];
  /** Lays the results from a row of the sheet on, and says what the verdict is. */
  readonly lay: (sheet: Sheet, row: number, given: Given) => Promise<Native>;
}

export interface Given {
  readonly tables: Tables;
  /** The yellow cells, from the top; empty text where nothing has been typed. */
  readonly answers: readonly Native[];
}
