import { errorMeaning } from "../../../core";
import { cellName } from "../cells/address";
import { writeRanges } from "../cells/read-ranges";
import { runForUser } from "../excel-run";
import { leftAs, type Left } from "./left";
import type { FormulaPlace } from "./ruimte-formulas";
import { isUnfinished, PATIENCE, settledFormulas } from "./settled-formulas";

export interface Repaired {
  /** Cells whose formula was entered again. */
  readonly repaired: readonly string[];
  /** Cells that still show an error, because their sheet is protected. */
  readonly left: readonly Left<"protected">[];
}

/**
 * Enters again the formulas that show that Excel asked them before the add-in was there: #NAME?, #VALUE! of a first run, and #BUSY! that
 * stays; Excel does not do so by itself. One whose input is wrong shows its #VALUE! again, with the reason. Only formulas of the add-in,
 * under the names it has now. Four batches (three more for every time that some are busy), and one more for every 50.000 formulas.
 */
export async function repairFormulas(patience = PATIENCE): Promise<Repaired> {
  return runForUser(async (context) => {
    const { places, protectedSheets } = await settledFormulas(context, patience);
    const broken = places.filter((place) => isUnfinished(place) || wasTooEarly(place));
    const open = broken.filter(({ sheet }) => !protectedSheets.includes(sheet));
    await writeRanges(context, "formulas", open.map(({ sheet, row, column, formula }) => ({
      range: context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1), rows: 1, columns: 1,
      cells: [[formula.replace(/_xldudf_RUIMTE_/gi, "RUIMTE.")]],
    })));
    return { repaired: open.map(cellName), left: leftAs("protected", broken.filter((place) => !open.includes(place))) };
  });
}

const wasTooEarly = ({ value }: FormulaPlace): boolean => errorMeaning(value) === "unknownName" || value === "#VALUE!" || value === "#WAARDE!";
