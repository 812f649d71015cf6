import type { IStyleData } from "@univerjs/core";
import type { Area, Style } from "../host";
import type { GridSheet } from "./grid-types";

/** The grid measures in pixels, Excel's API in points. */
export const PIXELS_PER_POINT = 4 / 3;

/** How far cells are indented and whether they are locked, by sheet and place: the grid has no such thing, and only remembers it. */
const remembered = new Map<string, Map<string, Pick<Style, "indentLevel" | "locked">>>();

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
    ...remembered.get(sheet.getSheetId())?.get(`${row},${column}`),
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
  const { indentLevel, locked } = style;
  if (indentLevel !== undefined || locked !== undefined) {
    const own = remembered.get(sheet.getSheetId()) ?? new Map<string, Pick<Style, "indentLevel" | "locked">>();
    remembered.set(sheet.getSheetId(), own);
    const added = { ...(indentLevel === undefined ? {} : { indentLevel }), ...(locked === undefined ? {} : { locked }) };
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) own.set(`${r},${c}`, { ...own.get(`${r},${c}`), ...added });
  }
  if (style.wrapText !== undefined) range.setWrap(style.wrapText);
  if (style.columnWidth !== undefined) sheet.setColumnWidths(column, columns, style.columnWidth * PIXELS_PER_POINT);
  if (style.rowHeight !== undefined) sheet.setRowHeightsForced(row, rows, style.rowHeight * PIXELS_PER_POINT);
}
