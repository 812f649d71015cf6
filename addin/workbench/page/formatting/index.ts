import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { WorkbookFile } from "../../engine/file";
import { parseArea } from "../../engine/file";
import { openPackage } from "../../engine/file/package";
import { attributes, tags } from "../../engine/file/xml";
import { cellStyles } from "./cell-styles";

type Sheet = Partial<IWorksheetData>;

/**
 * A column is measured in characters of Excel's font, a row in points; the grid wants pixels. A character is 7 pixels in
 * Calibri and a little more in the fonts that stand in for it, or wrapped text would need a line more than its row has.
 */
export const pixelsOfColumn = (characters: number) => Math.round(characters * 7.7 + 5);
export const pixelsOfRow = (points: number) => Math.round((points * 4) / 3);

/**
 * Gives the grid's snapshot the formatting of the file: fonts, fills, alignment, widths, heights, frozen panes. No more than that:
 * values and formulas stay as they are. Colours of a theme, and what the grid cannot show, stay away.
 */
export function applyFormatting(snapshot: IWorkbookData, file: WorkbookFile, bytes: Uint8Array): IWorkbookData {
  const parts = openPackage(bytes);
  const part = parts.relationships("xl/workbook.xml").find(({ type }) => type === "styles")?.target;
  const styles = part !== undefined && parts.has(part) ? cellStyles(parts.text(part)) : [];
  file.sheets.forEach((sheet, index) => {
    const target = snapshot.sheets[snapshot.sheetOrder[index] ?? ""];
    if (target) formatSheet(target, parts.text(sheet.part), styles);
  });
  return snapshot;
}

function formatSheet(sheet: Sheet, xml: string, styles: readonly IStyleData[]): void {
  const columns: NonNullable<Sheet["columnData"]> = (sheet.columnData ??= {});
  const rows: NonNullable<Sheet["rowData"]> = (sheet.rowData ??= {});
  for (const tag of tags(xml)) {
    if (tag.kind === "close") continue;
    const found = ["sheetView", "pane", "tabColor", "sheetFormatPr", "col", "row", "c"].includes(tag.name) ? attributes(xml, tag) : {};
    if (tag.name === "sheetView" && found["showGridLines"] === "0") sheet.showGridlines = 0;
    else if (tag.name === "tabColor" && found["rgb"]) sheet.tabColor = `#${found["rgb"].slice(-6)}`;
    else if (tag.name === "pane" && found["state"] === "frozen") sheet.freeze = frozen(Number(found["xSplit"] ?? 0), Number(found["ySplit"] ?? 0));
    else if (tag.name === "sheetFormatPr" && found["defaultRowHeight"]) sheet.defaultRowHeight = pixelsOfRow(Number(found["defaultRowHeight"]));
    else if (tag.name === "col" && found["width"]) {
      const last = Math.min(Number(found["max"]), (sheet.columnCount ?? 100) - 1);
      for (let column = Number(found["min"]) - 1; column < last; column++) columns[column] = { w: pixelsOfColumn(Number(found["width"])) };
    } else if (tag.name === "row" && found["ht"]) rows[Number(found["r"]) - 1] = { ...rows[Number(found["r"]) - 1], h: pixelsOfRow(Number(found["ht"])), ia: 0 };
    else if (tag.name === "c" && found["r"] && found["s"]) formatCell(sheet, found["r"], styles[Number(found["s"])]);
  }
}

function formatCell(sheet: Sheet, address: string, style: IStyleData | undefined): void {
  const area = parseArea(address);
  if (!area || !style || Object.keys(style).length === 0) return;
  const cells = (sheet.cellData ??= {}) as Record<number, Record<number, ICellData>>;
  const row = (cells[area.top] ??= {});
  const cell = (row[area.left] ??= {});
  cell.s = { ...style, ...(typeof cell.s === "object" ? cell.s : {}) };
}

const frozen = (columns: number, rows: number) => ({
  xSplit: columns, ySplit: rows, startColumn: columns > 0 ? columns : -1, startRow: rows > 0 ? rows : -1,
});
