import type { CallResult } from "../engine/functions";
import { functionsIn, ruimteId } from "../engine/formulas/rewrite";
import type { HostWorkbook } from "../host";
import type { CellPlace } from "./results-by-cell";

/**
 * In Excel the card beside a cell with an error says why. Here a line under the grid does: what the functions in the
 * selected cell themselves answered there. Empty for a cell that is no error, or whose error is not the add-in's.
 */
export function errorMessage(workbook: HostWorkbook, resultOf: (place: CellPlace, id: string) => CallResult | undefined): string {
  const { sheet, area } = workbook.selection();
  const cell = { ...area, rows: 1, columns: 1 };
  const value = sheet.cells.values(cell)[0]?.[0];
  if (typeof value !== "string" || !value.startsWith("#")) return "";
  const formula = String(sheet.cells.formulas(cell)[0]?.[0] ?? "");
  if (!formula.startsWith("=")) return "";
  const ids = [...new Set(functionsIn(formula.slice(1)).map(ruimteId).filter((id) => id !== null))];
  const messages = ids.flatMap((id) => {
    const result = resultOf({ sheetId: sheet.id, row: cell.row, column: cell.column }, id);
    return result && "error" in result && result.error.message ? [`RUIMTE.${id}: ${result.error.message}`] : [];
  });
  return messages.length > 0 ? `${value} ${messages.join(" ")}` : "";
}
