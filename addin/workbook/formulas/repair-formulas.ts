import { cellName } from "../cells/address";
import { scanFormulas } from "./ruimte-formulas";

export interface Repaired {
  /** Cells whose formula was entered again. */
  readonly repaired: string[];
  /** Cells that still show #NAME?, because their sheet is protected. */
  readonly kept: string[];
}

/**
 * Enters the formulas that show #NAME? again: Excel does not do so by itself when the add-in was loaded after the
 * workbook. Only formulas of the add-in, under the names it has now. Four batches, and one more for every 50.000 formulas.
 */
export async function repairFormulas(): Promise<Repaired> {
  return Excel.run(async (context) => {
    const { places, protectedSheets } = await scanFormulas(context);
    const broken = places.filter(({ value }) => value === "#NAME?");
    const open = broken.filter(({ sheet }) => !protectedSheets.includes(sheet));
    for (const { sheet, row, column, formula } of open) {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      range.formulas = [[formula.replace(/_xldudf_RUIMTE_/gi, "RUIMTE.")]];
    }
    await context.sync();
    return { repaired: open.map(cellName), kept: broken.filter((place) => !open.includes(place)).map(cellName) };
  });
}
