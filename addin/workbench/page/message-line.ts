import type { Call } from "../engine/functions";
import type { HostWorkbook } from "../host";
import { overheard } from "./runtime";

/**
 * In Excel the card beside a cell with an error says why. Here a line under the grid does, for the selected cell:
 * the last message of the function in it.
 */
export function messageLine(line: HTMLElement): { listen(call: Call): Call; follow(workbook: HostWorkbook): void } {
  const messages = new Map<string, string>();
  return {
    listen: (call) =>
      overheard(call, (id, _values, result) => {
        if ("error" in result) messages.set(id, result.error.message);
      }),
    follow: (workbook) => {
      workbook.onChange((change) => {
        if (change.kind !== "selection") return;
        const cell = { ...change.area, rows: 1, columns: 1 };
        const value = change.sheet.cells.values(cell)[0]?.[0];
        const formula = String(change.sheet.cells.formulas(cell)[0]?.[0] ?? "");
        const id = /RUIMTE\.([A-Z0-9]+)/i.exec(formula)?.[1]?.toUpperCase();
        const message = id === undefined ? undefined : messages.get(id);
        const wrong = typeof value === "string" && value.startsWith("#");
        line.textContent = wrong && message ? `${value} Laatste melding van RUIMTE.${id}: ${message}` : "";
      });
    },
  };
}
