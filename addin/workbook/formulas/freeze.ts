import { cellName } from "../cells/address";
import { fingerprint } from "../cells/fingerprint";
import { canComeBack, readFrozen, rememberFrozen, type FrozenFormula } from "./frozen-formulas";
import { scanFormulas, type FormulaPlace } from "./ruimte-formulas";

export interface Frozen {
  /** How many formulas are values now. */
  readonly frozen: number;
  /** Cells that kept their formula: their sheet is protected, or the formula also reaches outside the workbook and could not come back. */
  readonly kept: string[];
}

export interface Restored {
  readonly restored: number;
  /** Cells that no longer hold the frozen values (or whose sheet is gone or protected): left as they are. */
  readonly changed: string[];
}

type Values = unknown[][];

/**
 * Turns every formula of the add-in, with the cells it spills over, into its values, for somebody without the add-in.
 * The workbook's own settings remember the formulas. Five batches, whatever the number of formulas.
 */
export async function freezeValues(): Promise<Frozen> {
  return Excel.run(async (context) => {
    const earlier = await readFrozen(context);
    const { places, protectedSheets } = await scanFormulas(context);
    const open = places.filter(({ sheet, formula }) => !protectedSheets.includes(sheet) && canComeBack(formula));
    const blocks = await spilledBlocks(context, open);
    const formulas = blocks.map(({ place, values }): FrozenFormula => ({
      sheet: place.sheet, row: place.row, column: place.column, rows: values.length, columns: values[0]!.length,
      formula: place.formula, print: fingerprint(values),
    }));
    const same = (a: FrozenFormula, b: FrozenFormula) => a.sheet === b.sheet && a.row === b.row && a.column === b.column;
    // First remembered, then replaced: a batch that stops half-way loses no formula.
    rememberFrozen(context, [...earlier.filter((old) => !formulas.some((now) => same(old, now))), ...formulas]);
    for (const { place, values } of blocks) {
      rangeOf(context, place, values).values = values.map((row) => row.map(literal)) as never;
    }
    await context.sync();
    return { frozen: blocks.length, kept: places.filter((place) => !open.includes(place)).map(cellName) };
  });
}

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

/**
 * Each formula with the values of all cells it fills. An Excel without ExcelApi 1.12 knows no spills: there a formula
 * fills its own cell.
 */
async function spilledBlocks(context: Excel.RequestContext, places: readonly FormulaPlace[]): Promise<{ place: FormulaPlace; values: Values }[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return places.map((place) => ({ place, values: [[place.value]] }));
  const asked = places.map((place) => ({
    place, spill: cell(context, place).getSpillingToRangeOrNullObject().load("values"),
  }));
  await context.sync();
  const blocks: { place: FormulaPlace; values: Values }[] = [];
  const inside = (place: FormulaPlace) => blocks.some(({ place: anchor, values }) => anchor.sheet === place.sheet
    && place.row >= anchor.row && place.row < anchor.row + values.length
    && place.column >= anchor.column && place.column < anchor.column + values[0]!.length);
  for (const { place, spill } of asked) {
    if (!inside(place)) blocks.push({ place, values: spill.isNullObject ? [[place.value]] : (spill.values as Values) });
  }
  return blocks;
}

const cell = (context: Excel.RequestContext, { sheet, row, column }: FormulaPlace): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);

const rangeOf = (context: Excel.RequestContext, { sheet, row, column }: FormulaPlace, values: Values): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, values.length, values[0]!.length);

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!"]);

/** Text stays text: with Excel's own mark for it, "=1+1" becomes no formula and "1-2" no date. */
function literal(value: unknown): unknown {
  return typeof value === "string" && value !== "" && !ERRORS.has(value) ? `'${value}` : value;
}
