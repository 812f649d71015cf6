import { fingerprint } from "../cells/fingerprint";
import { isSameCell } from "../cells/address";
import { readBoth, writeRanges } from "../cells/read-ranges";
import { runForUser } from "../excel-run";
import { readFrozen, rememberFrozen, type FrozenFormula } from "./frozen-formulas";
import { leftAs, type Left } from "./left";
import { isFormulaCell } from "./ruimte-formulas";

export interface Restored {
  readonly restored: number;
  /** Cells left as they are: they no longer hold the frozen values, their sheet is gone or protected, or the formula may not come back. */
  readonly left: readonly Left<"changed" | "gone" | "protected" | "notBack">[];
}

/** Puts the remembered formulas back where the cells still hold the frozen values. Three batches, and one more for every 50.000 cells. */
export async function restoreFormulas(): Promise<Restored> {
  return runForUser(async (context) => {
    const { formulas, refused, sheets } = await readFrozen(context);
    const locked = (formula: FrozenFormula): boolean | undefined => sheets.find(({ name }) => name === formula.sheet)?.isProtected;
    const open = formulas.filter((formula) => locked(formula) === false).map((formula) => ({
      ...formula, range: context.workbook.worksheets.getItem(formula.sheet).getRangeByIndexes(formula.row, formula.column, formula.rows, formula.columns),
    }));
    const read = open.length === 0 ? [] : await readBoth(context, open);
    const untouched = open.filter(({ print }, index) => {
      const { values, formulas: written } = read[index]!;
      return fingerprint(values) === print && !written.some((row, at) => row.some((cell, column) => isFormulaCell(cell, values[at]![column])));
    });
    const changed = open.filter((formula) => !untouched.includes(formula));
    const gone = formulas.filter((formula) => locked(formula) === undefined);
    const shut = formulas.filter((formula) => locked(formula) === true);
    if (untouched.length > 0) {
      const left = formulas.filter((formula) => !untouched.some((back) => isSameCell(back, formula)));
      // The values go with the same write: what stood in the way would stop the spill.
      await writeRanges(context, "formulas", untouched.map(({ formula, ...place }) => ({
        ...place, cells: Array.from({ length: place.rows }, (_r, row) => Array.from({ length: place.columns }, (_c, column) => (row + column === 0 ? formula : ""))),
      })));
      // Afterwards: a batch that stops half-way forgets no formula.
      rememberFrozen(context, [...left, ...refused]);
      await context.sync();
    }
    return {
      restored: untouched.length,
      left: [...leftAs("changed", changed), ...leftAs("gone", gone), ...leftAs("protected", shut), ...leftAs("notBack", refused)],
    };
  });
}
