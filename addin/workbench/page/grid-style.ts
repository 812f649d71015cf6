import type { IStyleData } from "@univerjs/core";
import type { Area, Style } from "../host";
import type { GridSheet } from "./grid-types";

/** The grid measures in pixels, Excel's API in points. */
export const PIXELS_PER_POINT = 4 / 3;

/** How far cells are indented, by sheet and place: the grid has no such thing, and only remembers it. */
const indents = new Map<string, Map<string, number>>();

const HORIZONTAL: Record<string, "left" | "center" | "normal"> = { Left: "left", Center: "center", Right: "normal" };

const VERTICAL: Record<string, "top" | "middle" | "bottom"> = { Top: "top", Center: "middle", Bottom: "bottom" };

/** Only the first and the last cell are looked at: enough to tell a uniform area from a mixed one in a report. */
export function styleOf(sheet: GridSheet, { row, column, rows, columns }: Area): Style {
  const first = cellStyle(sheet, row, column);
  const last = cellStyle(sheet, row + rows - 1, column + columns - 1);
  const same = Object.entries(first).filter(([name, value]) => last[name as keyof Style] === value);
  return {
    ...Object.fromEntries(same),
    columnWidth: sheet.getColumnWidth(column) / PIXELS_PER_POINT,
    rowHeight: sheet.getRowHeight(row) / PIXELS_PER_POINT,
  };
}

function cellStyle(sheet: GridSheet, row: number, column: number): Style {
  const range = sheet.getRange(row, column, 1, 1);
  const data = (range.getCellStyleData() ?? {}) as IStyleData;
  // Colours of its own: those that the style of a table lends it are not the cell's.
  const own = (range.getCellStyleData("cell") ?? {}) as IStyleData;
  return {
    bold: data.bl === 1,
    italic: data.it === 1,
    ...(own.cl?.rgb ? { color: own.cl.rgb } : {}),
    ...(own.bg?.rgb ? { fill: own.bg.rgb } : {}),
    ...(data.ff ? { fontName: data.ff } : {}),
    ...(data.fs ? { fontSize: data.fs } : {}),
    ...(data.ht ? { horizontalAlignment: ["", "Left", "Center", "Right"][data.ht] ?? "General" } : {}),
    ...(data.vt ? { verticalAlignment: ["", "Top", "Center", "Bottom"][data.vt] ?? "Bottom" } : {}),
    wrapText: data.tb === 3,
    ...(indents.get(sheet.getSheetId())?.has(`${row},${column}`) === true ? { indentLevel: indents.get(sheet.getSheetId())!.get(`${row},${column}`)! } : {}),
  };
}

export function restyle(sheet: GridSheet, { row, column, rows, columns }: Area, style: Style): void {
  const range = sheet.getRange(row, column, rows, columns);
  if (style.bold !== undefined) range.setFontWeight(style.bold ? "bold" : "normal");
  if (style.italic !== undefined) range.setFontStyle(style.italic ? "italic" : "normal");
  if (style.underline !== undefined) range.setFontLine(style.underline === "None" ? "none" : "underline");
  if (style.color !== undefined) range.setFontColor(style.color);
  if (style.fontName !== undefined) range.setFontFamily(style.fontName);
  if (style.fontSize !== undefined) range.setFontSize(style.fontSize);
  if (style.fill !== undefined) range.setBackground(style.fill === "" ? "#FFFFFF" : style.fill);
  const horizontal = HORIZONTAL[style.horizontalAlignment ?? ""];
  if (horizontal) range.setHorizontalAlignment(horizontal);
  const vertical = VERTICAL[style.verticalAlignment ?? ""];
  if (vertical) range.setVerticalAlignment(vertical);
  if (style.indentLevel !== undefined) {
    const own = indents.get(sheet.getSheetId()) ?? new Map<string, number>();
    indents.set(sheet.getSheetId(), own);
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) own.set(`${r},${c}`, style.indentLevel);
  }
  if (style.wrapText !== undefined) range.setWrap(style.wrapText);
  if (style.columnWidth !== undefined) sheet.setColumnWidths(column, columns, style.columnWidth * PIXELS_PER_POINT);
  if (style.rowHeight !== undefined) sheet.setRowHeightsForced(row, rows, style.rowHeight * PIXELS_PER_POINT);
}
