import { errorMeaning } from "../../../core";
import { cellName } from "../cells/address";
import { writeRanges } from "../cells/read-ranges";
import { runForUser } from "../excel-run";
import { leftAs, type Left } from "./left";
import { scanFormulas, type FormulaPlace } from "./ruimte-formulas";

export interface Repaired {
  /** Cells whose formula was entered again. */
  readonly repaired: readonly string[];
  /** Cells that still show an error, because their sheet is protected. */
  readonly left: readonly Left<"protected">[];
}

/** How long (ms) a formula may show #BUSY! before that is taken for an error, and how often it is looked at in that time. */
const PATIENCE = 5_000;
const LOOKS = 5;

/**
 * Enters again the formulas that show that Excel asked them before the add-in was there: #NAME?, #VALUE! of a first run, and #BUSY! that
 * stays; Excel does not do so by itself. One whose input is wrong shows its #VALUE! again, with the reason. Only formulas of the add-in,
 * under the names it has now. Four batches (three more for every time that some are busy), and one more for every 50.000 formulas.
 */
export async function repairFormulas(patience = PATIENCE): Promise<Repaired> {
  return runForUser(async (context) => {
    let { places, protectedSheets } = await scanFormulas(context);
    for (let look = 0; look < LOOKS && places.some(isBusy); look += 1) {
      // What is only being calculated has its value in a moment.
      // eslint-disable-next-line no-await-in-loop
      await new Promise((done) => setTimeout(done, patience / LOOKS));
      // eslint-disable-next-line no-await-in-loop
      ({ places, protectedSheets } = await scanFormulas(context));
    }
    const broken = places.filter((place) => isBusy(place) || wasTooEarly(place));
    const open = broken.filter(({ sheet }) => !protectedSheets.includes(sheet));
    await writeRanges(context, "formulas", open.map(({ sheet, row, column, formula }) => ({
      range: context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1), rows: 1, columns: 1,
      cells: [[formula.replace(/_xldudf_RUIMTE_/gi, "RUIMTE.")]],
    })));
    return { repaired: open.map(cellName), left: leftAs("protected", broken.filter((place) => !open.includes(place))) };
  });
}

const isBusy = ({ value }: FormulaPlace): boolean => errorMeaning(value) === "unfinished";
const wasTooEarly = ({ value }: FormulaPlace): boolean => errorMeaning(value) === "unknownName" || value === "#VALUE!" || value === "#WAARDE!";
