import { inputTables, tableKinds, type Table } from "../../core";
import type { Data } from "../writer/data";
import { inputTable } from "../writer/input-table";
import { Sheet } from "../writer/sheet";
import { ruleFor } from "./data-validation";

/** Room for so many rows before the table has to grow, which Excel does by itself. */
const room = 12;
/** The rules reach further down than the table: rows that are added have them too. */
const reach = 1000;

/** The columns whose names a table leaves to its user: some to begin with, to be renamed, added to or removed. */
const further: Readonly<Record<Table["further"], readonly string[]>> = {
  none: [], weighted: [],
  years: ["2027", "2028", "2029", "2030"],
  landUse: ["Landbouw", "Natuur", "Bebouwd", "Water", "Infrastructuur", "Recreatie"],
};

/** An input table without anything in it; only the budget names its posts, which are always the same; a total beside its post would say it twice. */
function empty(table: Table): Data {
  const header = [...Object.values(table.columns).map((column) => column.header), ...further[table.further]];
  const blank = header.map(() => null);
  const posts = table.kind === "begroting" ? Object.entries(table.columns["post"]!.choices).filter(([key]) => !key.startsWith("total")).map(([, [post]]) => post) : [];
  return { header, rows: posts.length > 0 ? posts.map((post) => [post, ...blank.slice(1)]) : Array.from({ length: room }, () => blank) };
}

/** The tables of land, money, people and agreements, Uitgaven the last. What other questions ask comes from Insert, by whoever has the question: the template stays as it is. */
const inTemplate = tableKinds.slice(0, tableKinds.indexOf("uitgaven") + 1).map((kind) => inputTables[kind]);

export const tables: Readonly<Record<string, Data>> =
  Object.fromEntries(inTemplate.map((table) => [table.name, empty(table)]));

/** One sheet per input table: headers as the functions know them, formats, and what may be filled in. */
export const inputSheets = () => inTemplate.map((table) => {
  const data = tables[table.name]!;
  const sheet = new Sheet(table.name, "input", table.name, "Kies een cel: een kaart zegt wat er komt te staan. De tabel groeit mee met wat u eronder typt.")
    .table("A4", inputTable(table.name, data))
    .widths(...data.header.map((header, index) => Math.max(13, Math.min(header.length + 4, 24), ...data.rows.map((row) => String(row[index] ?? "").length + 4))));
  for (const [index, header] of data.header.entries()) sheet.rule("A5", index, reach, ruleFor(table, header));
  return sheet.finished({ rows: 4, columns: 1 });
});
