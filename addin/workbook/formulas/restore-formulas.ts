import { cellName } from "../cells/address";
import { fingerprint } from "../cells/fingerprint";
import { readFrozen, rememberFrozen } from "./frozen-formulas";

export interface Restored {
  readonly restored: number;
  /** Cells that no longer hold the frozen values (or whose sheet is gone or protected): left as they are. */
  readonly changed: string[];
}

type Values = unknown[][];

/** Puts the remembered formulas back where the cells still hold the frozen values. Three batches. */
export async function restoreFormulas(): Promise<Restored> {
  return Excel.run(async (context) => {
    // Goes along with the batch that reads what is remembered.
    const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
    const remembered = await readFrozen(context);
    const open = new Set(sheets.items.filter((sheet) => !sheet.protection.protected).map(({ name }) => name));
    const blocks = remembered.map((formula) => {
      const range = open.has(formula.sheet)
        ? context.workbook.worksheets.getItem(formula.sheet).getRangeByIndexes(formula.row, formula.column, formula.rows, formula.columns)
        : undefined;
      return { formula, range: range?.load("values,formulas") };
    });
    await context.sync();
    const untouched = blocks.filter(({ formula, range }) => range !== undefined && fingerprint(range.values as Values) === formula.print
      && !(range.formulas as Values).flat().some((cell, at) => typeof cell === "string" && cell.startsWith("=") && cell !== (range.values as Values).flat()[at]));
    for (const { formula, range } of untouched) {
      // The values go with the same write: what stood in the way would stop the spill.
      range!.formulas = Array.from({ length: formula.rows }, (_r, row) =>
        Array.from({ length: formula.columns }, (_c, column) => (row + column === 0 ? formula.formula : "")));
    }
    const left = blocks.filter((block) => !untouched.includes(block)).map(({ formula }) => formula);
    rememberFrozen(context, left);
    await context.sync();
    return { restored: untouched.length, changed: left.map(cellName) };
  });
}
