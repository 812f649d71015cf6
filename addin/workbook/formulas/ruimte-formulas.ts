import { readRanges, type Sized } from "../cells/read-ranges";

/** A formula of the add-in on a sheet; rows and columns count from 0. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
}

export interface FormulaScan {
  readonly places: FormulaPlace[];
  /** Sheets where nothing may be written. */
  readonly protectedSheets: string[];
}

/** Text and the names of sheets: a function's name in there is no call. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CALL = /(?<![\p{L}\p{N}_.])(?:RUIMTE\.|_xldudf_RUIMTE_)[A-Z][A-Z0-9]*\s*\(/iu;

/** The formula without its texts and names of sheets. */
const unquoted = (formula: string): string => formula.replace(QUOTED, "");

export const callsRuimte = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && CALL.test(unquoted(formula));

/** Text that looks like a formula is its own value: the apostrophe before it does not come along. */
export const isFormulaCell = (formula: unknown, value: unknown): boolean => typeof formula === "string" && formula.startsWith("=") && formula !== value;

/**
 * Every cell of the workbook whose formula calls the add-in. Excel itself finds the cells with formulas, and only those are read,
 * a batch at a time: a sheet of millions of cells, or one that is formatted to its last row, is no more work than its formulas are.
 * Three batches, and one more for every 50.000 formulas.
 */
export async function scanFormulas(context: Excel.RequestContext): Promise<FormulaScan> {
  const places: FormulaPlace[] = [];
  const { blocks, protectedSheets } = await formulasIn(context);
  await readRanges(context, blocks, "values,formulas", ({ formulas, values }, { sheet, row, column }, first) => {
    (formulas as unknown[][]).forEach((cells, down) => { cells.forEach((formula, right) => {
      const value = (values as unknown[][])[down]![right];
      if (callsRuimte(formula) && isFormulaCell(formula, value)) places.push({ sheet, row: row + first + down, column: column + right, formula, value });
    }); });
  });
  return { protectedSheets, places };
}

/** Whether any formula of the workbook calls the add-in: the same batches, until one is found. */
export async function holdsRuimte(context: Excel.RequestContext): Promise<boolean> {
  let isFound = false;
  const { blocks } = await formulasIn(context);
  await readRanges(context, blocks, "values,formulas", ({ formulas, values }) => {
    isFound ||= (formulas as unknown[][]).some((cells, down) =>
      cells.some((formula, right) => callsRuimte(formula) && isFormulaCell(formula, (values as unknown[][])[down]![right])));
    return isFound ? "enough" : undefined;
  });
  return isFound;
}

async function formulasIn(context: Excel.RequestContext): Promise<{ blocks: Block[]; protectedSheets: string[] }> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const found = sheets.items.map((sheet) => (sheet.protection.protected ? usedBlocks(sheet) : formulaBlocks(sheet)));
  await context.sync();
  return { blocks: found.flatMap((blocks) => blocks()), protectedSheets: sheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name) };
}

/** Cells on a sheet; rows and columns count from 0. */
interface Block extends Sized {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function formulaBlocks(sheet: Excel.Worksheet): () => Block[] {
  const cells = sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => (cells.isNullObject ? [] : cells.areas.items.map((range) => blockOf(sheet, range)));
}

/** Excel looks for no special cells on a protected sheet: there all that has a value is read. */
function usedBlocks(sheet: Excel.Worksheet): () => Block[] {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (used.isNullObject ? [] : [blockOf(sheet, used)]);
}

const blockOf = (sheet: Excel.Worksheet, { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }: Excel.Range): Block =>
  ({ sheet: sheet.name, row, column, rows, columns, range: sheet.getRangeByIndexes(row, column, rows, columns) });
