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
  const further = { merges: sheet.cells.merged(EVERYTHING).map(areaFrom), print: newPrintOf(sheet.print), showGridlines: sheet.showGridlines, charts: newCharts(charts, sheet) };
  if (area === null) return { name, cells: [], widths: [], heights: new Map(), tables: [], ...further, formulas: [] };
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
      const style = cells.style({ row, column, rows: 1, columns: 1 });
      // An empty cell may have a ground of its own.
      if (value === "" && style.fill === undefined) return;
      const { bold = false, fontSize: size, color, fill, horizontalAlignment: horizontal, indentLevel: indent } = style;
      // Excel mends a file in which the header of a table is no text.
      found.push({ row, column, value: isHeader(row, column) ? String(value) : fileValue(value), format: formats[r]![c]!, bold, size, color, fill, horizontal, indent, wrap: style.wrapText === true, top: style.verticalAlignment === "Top" });
    });
  });
  return { name, cells: found, widths: widthsOf(sheet, reached(sheet, area)), heights: heightsOf(sheet, area), tables: tables.map(newTableOf), ...further, formulas };
}

const EVERYTHING: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

const areaFrom = ({ row, column, rows, columns }: Area) => ({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });

/** Of rows of which it was said: the others have the height that a reader of the file gives them. */
function heightsOf({ cells }: HostSheet, { row, column, rows }: Area): Map<number, number> {
  const all = Array.from({ length: rows }, (_, at) => [row + at, cells.style({ row: row + at, column, rows: 1, columns: 1 }).rowHeight] as const);
  return new Map(all.flatMap(([at, height]) => (height !== undefined ? [[at, height]] : [])));
}

/** Undefined: nobody said how it is to be printed. */
function newPrintOf({ area, titleRows, titleColumns, rowBreaks, columnBreaks, ...print }: HostSheet["print"]): NewSheet["print"] {
  if (area === undefined) return undefined;
  return { ...print, area: areaFrom(area), titleRows, titleColumns, rowBreaks: [...rowBreaks].sort((a, b) => a - b), columnBreaks: [...columnBreaks].sort((a, b) => a - b) };
}

/** As wide as anything reaches, merged cells too. */
function reached({ cells, print }: HostSheet, area: Area): Area {
  const right = Math.max(area.column + area.columns, ...[...cells.merged(EVERYTHING), ...(print.area === undefined ? [] : [print.area])].map(({ column, columns }) => column + columns));
  return { ...area, columns: right - area.column };
}

function widthsOf({ cells }: HostSheet, { row, column, columns }: Area): (number | undefined)[] {
  const widths = Array.from({ length: columns }, (_, index) => cells.style({ row, column: column + index, rows: 1, columns: 1 }).columnWidth);
  const inCharacters = widths.map((points) => (points === undefined ? undefined : Math.max(1, Math.round((points * PIXELS_PER_POINT - PADDING) / CHARACTER))));
  return [...Array.from<undefined>({ length: column }), ...inCharacters];
}

function newTableOf({ name, sheet, area, style, showFilterButton }: HostTable): NewSheet["tables"][number] {
  const [header] = sheet.cells.values({ ...area, rows: 1 });
  return {
    name, style, showFilterButton, columns: header!.map(String), area: areaFrom(area),
  };
}
