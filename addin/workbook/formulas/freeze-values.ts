import { errorMeaning } from "../../../core";
import { isSameCell } from "../cells/address";
import { escapeText } from "../cells/escape-text";
import { fingerprint } from "../cells/fingerprint";
import { readValues, writeRanges } from "../cells/read-ranges";
import { runForUser } from "../excel-run";
import { isAllowed } from "./allowed-formula";
import { MOST_FROZEN, readFrozen, rememberFrozen, type FrozenFormula } from "./frozen-formulas";
import { leftAs, type Left } from "./left";
import type { FormulaPlace } from "./ruimte-formulas";
import { PATIENCE, settledFormulas } from "./settled-formulas";

export interface Frozen {
  /** How many formulas are values now. */
  readonly frozen: number;
  /**
   * Cells that kept their formula: their sheet is protected, the formula could not come back, what they show is not finished or is
   * an error, or more are frozen than the workbook can remember.
   */
  readonly left: readonly Left<"protected" | "notBack" | "unfinished" | "broken" | "tooMany">[];
}

type Values = unknown[][];

interface Block {
  readonly place: FormulaPlace;
  readonly values: Values;
}

/**
 * Turns every formula of the add-in, with the cells it spills over, into the values that it shows, for somebody without the add-in.
 * The workbook's own settings remember the formulas. What is being calculated is waited for; nothing unfinished or broken becomes a value. Seven batches, and one more for
 * every 50.000 cells that are read or written.
 */
export async function freezeValues(patience = PATIENCE): Promise<Frozen> {
  return runForUser(async (context) => {
    const earlier = await readFrozen(context);
    const { places, protectedSheets } = await settledFormulas(context, patience);
    const names = earlier.sheets.map(({ name }) => name);
    const locked = places.filter(({ sheet }) => protectedSheets.includes(sheet));
    const notBack = places.filter((place) => !locked.includes(place) && !isAllowed(place.formula, names));
    const blocks = await spilledBlocks(context, places.filter((place) => !locked.includes(place) && !notBack.includes(place)));

    const shows = (block: Block, what: "unfinished" | "broken"): boolean =>
      block.values.some((row) => row.some((value) => (what === "unfinished" ? errorMeaning(value) === "unfinished" : errorMeaning(value) !== undefined)));
    const unfinished = blocks.filter((block) => shows(block, "unfinished"));
    const broken = blocks.filter((block) => !unfinished.includes(block) && shows(block, "broken"));
    const whole = blocks.filter((block) => !unfinished.includes(block) && !broken.includes(block));
    const others = [...earlier.formulas, ...earlier.refused].filter((old) => !whole.some(({ place }) => isSameCell(old, place)));
    const chosen = whole.slice(0, Math.max(0, MOST_FROZEN - others.length));

    const formulas = chosen.map(({ place, values }): FrozenFormula => ({
      sheet: place.sheet, row: place.row, column: place.column, rows: values.length, columns: values[0]!.length,
      formula: place.formula, print: fingerprint(values),
    }));
    // First remembered, then replaced: a batch that stops half-way loses no formula.
    if (chosen.length > 0) rememberFrozen(context, [...others, ...formulas]);
    await writeRanges(context, "values", chosen.map(({ place, values }) => ({
      range: rangeOf(context, place, values), rows: values.length, columns: values[0]!.length, cells: values.map((row) => row.map(constant)),
    })));
    return {
      frozen: chosen.length,
      left: [
        ...leftAs("unfinished", unfinished.map(({ place }) => place)), ...leftAs("broken", broken.map(({ place }) => place)),
        ...leftAs("protected", locked), ...leftAs("notBack", notBack), ...leftAs("tooMany", whole.slice(chosen.length).map(({ place }) => place)),
      ],
    };
  });
}


/**
 * Each formula with the values of all cells it fills. An Excel without ExcelApi 1.12 knows no spills: there a formula
 * fills its own cell.
 */
async function spilledBlocks(context: Excel.RequestContext, places: readonly FormulaPlace[]): Promise<Block[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return places.map((place) => ({ place, values: [[place.value]] }));
  const asked = places.map((place) => ({ place, spill: cell(context, place).getSpillingToRangeOrNullObject().load("rowCount,columnCount") }));
  await context.sync();
  const spills = asked.flatMap(({ place, spill }) => (spill.isNullObject ? [] : [{ place, range: spill as Excel.Range, rows: spill.rowCount, columns: spill.columnCount }]));
  const read = spills.length === 0 ? [] : await readValues(context, spills);
  const filled = spills.map(({ place }, index): Block => ({ place, values: read[index]! }));
  const inside = (place: FormulaPlace): boolean => filled.some(({ place: anchor, values }) => anchor !== place && anchor.sheet === place.sheet
    && place.row >= anchor.row && place.row < anchor.row + values.length
    && place.column >= anchor.column && place.column < anchor.column + values[0]!.length);
  return places.filter((place) => !inside(place)).map((place) => filled.find((block) => block.place === place) ?? { place, values: [[place.value]] });
}

const cell = (context: Excel.RequestContext, { sheet, row, column }: FormulaPlace): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);

const rangeOf = (context: Excel.RequestContext, { sheet, row, column }: FormulaPlace, values: Values): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, values.length, values[0]!.length);

/** Text stays text. */
const constant = (value: unknown): unknown => (typeof value === "string" ? escapeText(value) : value);
