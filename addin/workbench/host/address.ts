import { areaAddress, columnLetters, parseArea, splitSheet } from "../cells/address";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/area";
import { between } from "./area";
import { invalid } from "./error";
import type { Area } from "./workbook";

/** "A1:B2"; whole rows and columns as Excel writes them ("A:B", "1:2"). */
export function areaText({ row, column, rows, columns }: Area): string {
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  if (rows === MAX_ROWS) return `${columnLetters(column)}:${columnLetters(right)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${bottom + 1}`;
  return areaAddress({ top: row, left: column, bottom, right });
}

/** "Blad!A1" or "A1:B2" -> sheet (undefined when not named) and area. */
export function parseAddress(text: string): { sheet: string | undefined; area: Area } {
  const { sheet, rest } = splitSheet(text);
  const area = parseArea(rest);
  if (!area) throw invalid(`"${text}" is not an address`);
  return { sheet, area: between(area.top, area.left, area.bottom, area.right) };
}
