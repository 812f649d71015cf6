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
export const unquoted = (formula: string): string => formula.replace(QUOTED, "");

export const callsRuimte = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && CALL.test(unquoted(formula));

/** Every cell of the workbook whose formula calls the add-in, in two batches whatever the number of sheets. */
export async function scanFormulas(context: Excel.RequestContext): Promise<FormulaScan> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    name: sheet.name, range: sheet.getUsedRangeOrNullObject().load("formulas,values,rowIndex,columnIndex"),
  }));
  await context.sync();
  return {
    protectedSheets: sheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name),
    places: used.flatMap(({ name, range }) => (range.isNullObject ? [] : placesIn(name, range))),
  };
}

function placesIn(sheet: string, { formulas, values, rowIndex, columnIndex }: Excel.Range): FormulaPlace[] {
  return (formulas as unknown[][]).flatMap((cells, row) => cells.flatMap((formula, column) => (callsRuimte(formula)
    ? [{ sheet, row: rowIndex + row, column: columnIndex + column, formula, value: (values as unknown[][])[row]?.[column] }] : [])));
}
