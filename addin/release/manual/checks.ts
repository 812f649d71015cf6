import { readFileSync } from "node:fs";
import { cellKey, readWorkbookFile } from "../../workbench/engine/file";
import { withBetween, type Marks } from "./between-marks";
import { markdownTable } from "./cells";

const marks: Marks = ["<!-- gemaakt door `npm run manuals` uit samples/proef-in-excel.xlsx -->\n", "<!-- einde van wat gemaakt is -->"];
const TABLE = "Proeven";
/** Number, check, what to do and what must be seen: after those come the cells to fill in. */
const COLUMNS = 4;

/** The administrators' manual with, between its two marks, the checks of the workbook for them. @throws Error when a mark is missing */
export function withChecks(manual: string, workbook: string): string {
  const sheet = readWorkbookFile(new Uint8Array(readFileSync(workbook))).sheets.find(({ tables }) => tables.some(({ name }) => name === TABLE))!;
  const { area: { top, bottom, left } } = sheet.tables.find(({ name }) => name === TABLE)!;
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: COLUMNS }, (__, right) => String(sheet.cells.get(cellKey(top + down, left + right))?.value ?? "")));
  return withBetween(manual, marks, markdownTable(rows));
}
