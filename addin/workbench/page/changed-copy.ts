import { addSheets } from "../engine/add-sheets";
import type { Calculated } from "../engine/headless";
import { changesOf, type Result } from "../engine/changes";
import { cellAddress, cellKey, FileProblem, type FileCell, type FileSheet, type FileValue } from "../engine/file";
import { cellsIn } from "../cells/area";
import { arraysOf } from "../engine/file/model";
import { callsRuimte, soleCall } from "../engine/formulas/rewrite";
import { storedFormula } from "../engine/formulas/stored-formula";
import type { CallResult } from "../engine/functions";
import { keepCustomXml } from "../engine/keep-custom-xml";
import { keepSettings, type AddIn } from "../engine/keep-settings";
import { patchWorkbook, type Change } from "../engine/patch";
import type { NewFormula } from "../engine/patch-sheet";
import { engineValues, exactValues } from "../engine/results";
import { areaFrom } from "../engine/spill";
import type { HostChart, HostSheet, HostWorkbook, Value } from "../host";
import { shapeOf } from "./charts/model";
import { fileValue } from "./file-value";
import { newSheetOf } from "./new-sheet";
import type { OpenedFile } from "./opened-file";
import type { CellPlace } from "./results-by-cell";
import type { PageTexts } from "./texts";

export interface ChangedCopy {
  bytes: Uint8Array;
  /** What was done on the page and is not in the copy. */
  leftOut: string[];
}

/** What stands on the grid by now. */
export interface Shown {
  workbook: HostWorkbook;
  calculated: Calculated;
  resultOf: (place: CellPlace, id: string) => CallResult | undefined;
  /** They are in the file already. */
  fileCharts: ReadonlySet<HostChart>;
  /** Whose settings are kept in it. */
  addIn: AddIn;
}

/** Changes of one sheet that its file takes, and cells whose formula is another by now. */
interface SheetChanges {
  results: Result[];
  typed: Change[];
  /** What stands in a cell by now is a formula of the file's no more, or a new one. */
  formulas: Map<FileCell, NewFormula>;
  /** Those that cannot be stored. */
  otherFormulas: string[];
}

/**
 * The opened file with only those cells changed that show something else by now: results, and values typed or
 * written over values, with the sheets that are new, and with the XML that add-ins keep. Formulas, formatting, sheets and tables
 * of the file stay as they are in it; what changed there is named.
 */
export function changedCopy(opened: OpenedFile, shown: Shown, texts: PageTexts): ChangedCopy {
  const { workbook } = shown;
  const ids = opened.snapshot.sheetOrder;
  const pairs = opened.file.sheets.map((sheet, index) => ({ sheet, now: workbook.sheets.find(({ id }) => id === ids[index]) }));
  const found = pairs.flatMap(({ sheet, now }) => (now ? [sheetChanges(opened, sheet, now, shown)] : []));
  const { bytes, refused } = patched(opened, found.flatMap(({ results, typed, formulas: changed }) => [...withFormulas(changesOf(results), results, changed), ...typed]));
  const known = opened.file.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const formulas = found.flatMap(({ otherFormulas }) => otherFormulas);
  const fresh = workbook.sheets.filter(({ id }) => !ids.includes(id)).map((sheet) => newSheetOf(sheet, workbook));
  const valuesOnly = fresh.flatMap((sheet) => sheet.formulas);
  return {
    bytes: keepSettings(keepCustomXml(addSheets(bytes, fresh), workbook.xmlParts), shown.addIn, workbook.settings),
    leftOut: [
      ...pairs.filter(({ now }) => !now).map(({ sheet }) => texts.goneSheet(sheet.name)),
      ...(formulas.length > 0 ? [texts.formulas(some(formulas, texts))] : []),
      ...(valuesOnly.length > 0 ? [texts.valuesOnly(some(valuesOnly, texts))] : []),
      ...(refused.length > 0 ? [texts.others(some(refused, texts))] : []),
      ...workbook.tables.filter(({ name, sheet }) => ids.includes(sheet.id) && !known.includes(name)).map(({ name }) => texts.newTable(name)),
      ...workbook.charts.filter((chart) => !shown.fileCharts.has(chart) && (ids.includes(chart.sheet.id) || shapeOf(chart.type) === undefined)).map(({ name }) => texts.newChart(name)),
    ],
  };
}

function sheetChanges(opened: OpenedFile, sheet: FileSheet, now: HostSheet, { calculated, resultOf }: Shown): SheetChanges {
  const grid = contents(now, sheet);
  const name = (row: number, column: number) => `${sheet.name}!${cellAddress(row, column)}`;
  const results: Result[] = [];
  const typed: Change[] = [];
  const otherFormulas: string[] = [];
  const formulas = new Map<FileCell, NewFormula>();
  const isGone = (cell: FileCell): boolean => opened.live.has(cell) && grid.formula(cell.row, cell.column) === undefined;
  /** Cells that belong to a formula, now or in the file: their values are results. */
  const filled = new Set(arraysOf(sheet).filter((cell) => !isGone(cell)).flatMap(({ array }) => [...cellsIn(array!.area)].map(([row, column]) => cellKey(row, column))));
  /** A formula that is new, or another one than in the file: what it gives now, and how it is stored. */
  const takeFormula = (written: string, row: number, column: number, before?: FileCell): void => {
    const text = storedFormula(written);
    const isArray = text !== undefined && (callsRuimte(text) || now.cells.spill(row, column) !== null);
    if (text === undefined || (isArray && opened.dynamicMark === undefined)) {
      otherFormulas.push(name(row, column));
      return;
    }
    const area = before?.array?.area ?? { top: row, left: column, bottom: row, right: column };
    const cell: FileCell = { row, column, value: before?.value ?? null, formula: text, ...(isArray ? { array: { area, dynamic: true } } : {}) };
    const result = resultIn(sheet, cell, now.id, calculated, resultOf);
    results.push(result);
    formulas.set(cell, { text, mark: isArray ? opened.dynamicMark : undefined });
    for (const [r, c] of cellsIn(result.area)) filled.add(cellKey(r, c));
  };
  for (const cell of sheet.cells.values()) {
    if (cell.formula === undefined) continue;
    filled.add(cellKey(cell.row, cell.column));
    const formula = grid.formula(cell.row, cell.column);
    if (isGone(cell)) {
      typed.push({ sheet: sheet.name, row: cell.row, column: cell.column, value: fileValue(grid.value(cell.row, cell.column)), formula: null });
      continue;
    }
    const untouched = opened.live.has(cell) ? formula === opened.live.get(cell)
      : formula === undefined && same(cell.value, grid.value(cell.row, cell.column));
    if (!untouched && formula !== undefined) takeFormula(formula, cell.row, cell.column, cell);
    else if (!untouched) otherFormulas.push(name(cell.row, cell.column));
    else if (opened.live.has(cell)) {
      const result = resultIn(sheet, cell, now.id, calculated, resultOf);
      results.push(result);
      for (const [row, column] of cellsIn(result.area)) filled.add(cellKey(row, column));
    }
  }
  for (const [row, column] of grid.places()) {
    const formula = grid.formula(row, column);
    if (formula !== undefined && !filled.has(cellKey(row, column))) takeFormula(formula, row, column);
  }
  for (const [row, column] of grid.places()) {
    if (filled.has(cellKey(row, column)) || grid.formula(row, column) !== undefined) continue;
    const value = grid.value(row, column);
    if (!same(sheet.cells.get(cellKey(row, column))?.value ?? null, value) && !now.cells.spill(row, column))
      typed.push({ sheet: sheet.name, row, column, value: fileValue(value) });
  }
  return { results, typed, formulas, otherFormulas };
}

/** A formula that changed goes with what it gives, also where that is what stood there. */
function withFormulas(changes: readonly Change[], results: readonly Result[], formulas: ReadonlyMap<FileCell, NewFormula>): Change[] {
  const all = [...changes];
  for (const { sheet, cell, area, values } of results) {
    const formula = formulas.get(cell);
    if (formula === undefined) continue;
    const at = all.findIndex((change) => change.sheet === sheet.name && change.row === cell.row && change.column === cell.column);
    const change: Change = { sheet: sheet.name, row: cell.row, column: cell.column, value: values[0]![0]!, formula, ...(formula.mark === undefined ? {} : { area }) };
    if (at < 0) all.push(change);
    else all[at] = change;
  }
  return all;
}

/** What a formula of the file gives by now: the function's own answer where the formula is nothing but one call. */
function resultIn(sheet: FileSheet, cell: FileCell, sheetId: string, calculated: Calculated, resultOf: Shown["resultOf"]): Result {
  const id = soleCall(cell.formula!);
  const own = id === null ? undefined : resultOf({ sheetId, row: cell.row, column: cell.column }, id);
  const shown = engineValues(cell, sheetId, calculated);
  const first = shown[0]![0]!;
  const blocked = typeof first === "object" && first.error === "#SPILL!";
  const values = own && !blocked ? exactValues(own) : shown;
  const exact = own !== undefined;
  if (!cell.array) return { sheet, cell, exact, area: areaFrom(cell, 1, 1), values: [[values[0]![0]!]] };
  return { sheet, cell, exact, area: areaFrom(cell, values.length, values[0]!.length), values };
}

/** What the file refuses (a table's header, merged cells) must not cost all other changes: only then each is tried alone. */
function patched({ bytes, file }: OpenedFile, changes: readonly Change[]): { bytes: Uint8Array; refused: string[] } {
  try {
    return { bytes: patchWorkbook(bytes, file, changes), refused: [] };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
  }
  const refused: string[] = [];
  const allowed = changes.filter((change) => {
    // A spill is one change of several cells.
    if (change.anchor || change.area) return true;
    try {
      patchWorkbook(bytes, file, [change]);
      return true;
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      refused.push(`${change.sheet}!${cellAddress(change.row, change.column)}`);
      return false;
    }
  });
  return { bytes: patchWorkbook(bytes, file, allowed), refused };
}

/** A sheet of the grid, asked once for all that stands on it or stood on it. */
function contents({ cells }: HostSheet, { cells: before }: FileSheet) {
  let [rows, columns] = [1, 1];
  for (const { row, column } of before.values()) [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  const used = cells.used(true);
  if (used) [rows, columns] = [Math.max(rows, used.row + used.rows), Math.max(columns, used.column + used.columns)];
  const area = { row: 0, column: 0, rows, columns };
  const values = cells.values(area);
  const formulas = cells.formulas(area);
  return {
    value: (row: number, column: number): Value => values[row]?.[column] ?? "",
    formula: (row: number, column: number): string | undefined => {
      const found = formulas[row]?.[column];
      // Text may begin with "=" too: then it is its own value.
      return typeof found === "string" && found.startsWith("=") && found !== values[row]?.[column] ? found : undefined;
    },
    *places(): Generator<[row: number, column: number]> {
      for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) yield [row, column];
    },
  };
}

/** The grid keeps an error as its text, an empty cell as "", and numbers to fifteen digits. */
function same(before: FileValue, now: Value): boolean {
  if (before === null) return now === "";
  if (typeof before === "object") return before.error === now;
  if (typeof before === "number" && typeof now === "number") return Math.abs(before - now) <= 1e-14 * Math.abs(before);
  return before === now;
}

const some = (cells: readonly string[], { andMore }: PageTexts): string =>
  cells.slice(0, 3).join(", ") + (cells.length > 3 ? andMore(cells.length - 3) : "");
