import { cellName } from "../cells/address";
import { escapeText } from "../cells/escape-text";
import { fingerprint } from "../cells/fingerprint";
import { canComeBack, readFrozen, rememberFrozen, type FrozenFormula } from "./frozen-formulas";
import { scanFormulas, type FormulaPlace } from "./ruimte-formulas";

export interface Frozen {
  /** How many formulas are values now. */
  readonly frozen: number;
  /** Cells that kept their formula: their sheet is protected, or the formula also reaches outside the workbook and could not come back. */
  readonly kept: string[];
}

type Values = unknown[][];

/**
 * Turns every formula of the add-in, with the cells it spills over, into its values, for somebody without the add-in.
 * The workbook's own settings remember the formulas. Six batches, and one more for every 50.000 formulas.
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
      rangeOf(context, place, values).values = values.map((row) => row.map(constant)) as never;
    }
    await context.sync();
    return { frozen: blocks.length, kept: places.filter((place) => !open.includes(place)).map(cellName) };
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

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!"]);

/** Text stays text; an error stays an error. */
const constant = (value: unknown): unknown => (typeof value === "string" && !errors.has(value) ? escapeText(value) : value);
