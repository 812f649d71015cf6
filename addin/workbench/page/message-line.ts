import type { Call } from "../engine/functions";
import type { HostWorkbook } from "../host";
import { overheard } from "./runtime";

export interface MessageLine {
  listen(call: Call): Call;
  /** Says what is wrong in the selected cell; to be called when the selection or the results change. */
  show(workbook: HostWorkbook): void;
}

/**
 * In Excel the card beside a cell with an error says why. Here a line under the grid does, for the selected cell:
 * the last message of the function in it.
 */
export function messageLine(line: HTMLElement): MessageLine {
  const messages = new Map<string, string>();
  return {
    listen: (call) =>
      overheard(call, (id, _values, result) => {
        if ("error" in result) messages.set(id, result.error.message);
      }),
    show: (workbook) => {
      const { sheet, area } = workbook.selection();
      const cell = { ...area, rows: 1, columns: 1 };
      const value = sheet.cells.values(cell)[0]?.[0];
      const formula = String(sheet.cells.formulas(cell)[0]?.[0] ?? "");
      const id = /RUIMTE\.([A-Z0-9]+)/i.exec(formula)?.[1]?.toUpperCase();
      const message = id === undefined ? undefined : messages.get(id);
      const wrong = typeof value === "string" && value.startsWith("#");
      line.textContent = wrong && message ? `${value} Laatste melding van RUIMTE.${id}: ${message}` : "";
    },
  };
}
