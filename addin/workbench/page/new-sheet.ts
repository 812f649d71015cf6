import type { NewCell, NewSheet } from "../engine/add-sheets";
import { cellAddress } from "../engine/file";
import type { Area, HostSheet, HostTable, HostWorkbook } from "../host";
import { newCharts } from "./charts/new-charts";
import { fileValue } from "./file-value";

/** Pixels of a character, and beside the characters, in the font that widths are counted in. */
const CHARACTER = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

/** A sheet that was made on the page, for the copy: its formulas come as the values they give, and are named. */
export function newSheetOf(sheet: HostSheet, { tables: allTables, charts }: Pick<HostWorkbook, "tables" | "charts">): NewSheet & { readonly formulas: readonly string[] } {
  const { name, cells } = sheet;
  const area = cells.used(true);
  const tables = allTables.filter((table) => table.sheet.id === sheet.id);
  if (area === null) return { name, cells: [], widths: [], tables: [], charts: newCharts(charts, sheet), formulas: [] };
  const isHeader = (row: number, column: number): boolean =>
    tables.some((table) => table.showHeaders && table.area.row === row && column >= table.area.column && column < table.area.column + table.area.columns);
  const values = cells.values(area);
  const formats = cells.numberFormats(area);
  const written = cells.formulas(area);
  const found: NewCell[] = [];
  const formulas: string[] = [];
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const formula = written[r]![c];
      if (typeof formula === "string" && formula.startsWith("=") && formula !== value) formulas.push(`${name}!${cellAddress(row, column)}`);
      if (value === "") return;
      const { bold = false, fontSize: size } = typeof value === "string" ? cells.style({ row, column, rows: 1, columns: 1 }) : {};
      // Excel mends a file in which the header of a table is no text.
      found.push({ row, column, value: isHeader(row, column) ? String(value) : fileValue(value), format: formats[r]![c]!, bold, size });
    });
  });
  return { name, cells: found, widths: widthsOf(sheet, area), tables: tables.map(newTableOf), charts: newCharts(charts, sheet), formulas };
}

function widthsOf({ cells }: HostSheet, { row, column, columns }: Area): (number | undefined)[] {
  const widths = Array.from({ length: columns }, (_, index) => cells.style({ row, column: column + index, rows: 1, columns: 1 }).columnWidth);
  const inCharacters = widths.map((points) => (points === undefined ? undefined : Math.max(1, Math.round((points * PIXELS_PER_POINT - PADDING) / CHARACTER))));
  return [...Array.from<undefined>({ length: column }), ...inCharacters];
}

function newTableOf({ name, sheet, area, style }: HostTable): NewSheet["tables"][number] {
  const [header] = sheet.cells.values({ ...area, rows: 1 });
  return {
    name, style, columns: header!.map(String),
    area: { top: area.row, left: area.column, bottom: area.row + area.rows - 1, right: area.column + area.columns - 1 },
  };
}
