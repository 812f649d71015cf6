import { moved } from "../../writer/address";
import { inputTable } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { aligned, heightOf, styles } from "../../writer/styles";
import { checks } from "../tables";

const widths = [7, 26, 62, 52, 14, 44];
const outcomes = ["goed", "anders", "niet gedaan"];

/** The twelve checks as one table, that the pane reads by its name: each with a cell for how it went, and one for what was seen. */
export function checksSheet() {
  const sheet = new Sheet("Proeven", "exercise", "De twaalf proeven", "Van boven naar beneden. Geel vult u in: de uitslag, en bij 'anders' wat u zag. Verzamel daarna alles in het venster, bij Delen en herstellen.").widths(...widths);
  sheet.table("A4", inputTable("Proeven", { header: [...checks.header, "Uitslag", "Wat u zag"], rows: checks.rows.map((cells) => [...cells, null, null]) }));
  for (const [index, cells] of checks.rows.entries()) {
    const row = 5 + index;
    cells.forEach((value, column) => sheet.put(moved(`A${row}`, 0, column), value, aligned(styles.body, { wrapText: true, ...(column === 0 ? { horizontal: "center" } : { horizontal: "left", indent: 1 }) })));
    for (const column of ["E", "F"]) sheet.put(`${column}${row}`, null, aligned(styles.entry, { horizontal: "left", vertical: "top", wrapText: true }));
    sheet.height(row, Math.max(...cells.slice(2).map((value, column) => heightOf(String(value), widths[2 + column]! - 2))));
  }
  sheet.rule("E5", 0, checks.rows.length, {
    type: "list", values: outcomes, showErrorMessage: true, errorStyle: "stop", errorTitle: "Kies uit de lijst", errorMessage: `Kies: ${outcomes.join(", ")}.`,
  });
  return sheet.finished({ rows: 4, columns: 2 });
}
