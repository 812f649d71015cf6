import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inputTables, tableKinds, type Table } from "../../../core/domain";
import type { Column } from "../../../core/domain/column";

/** The list of columns that users may write, as core/tables/README.md must show it. */
function described(table: Table): string {
  const rows = Object.values(table.columns).map((column) => `| ${cells(column).join(" | ")} |`);
  return [`### ${table.name}`, "", "| Kolom | Ook | Leeg | Waarden |", "|---|---|---|---|", ...rows, ...further[table.further], ""].join("\n");
}

function cells(column: Column): string[] {
  const words = Object.values(column.choices).map(([first]) => first).join(", ");
  return [
    column.required ? `**${column.header}**` : column.header,
    column.synonyms.join(", "),
    column.required ? "verplicht" : blank(column),
    words === "" ? kinds[column.reading] : words,
  ];
}

function blank({ fallback, choices }: Column): string {
  if (fallback === undefined) return "";
  if (typeof fallback === "boolean") return fallback ? "ja" : "nee";
  return choices[String(fallback)]?.[0] ?? String(fallback);
}

const kinds: Readonly<Record<Column["reading"], string>> = {
  text: "tekst", list: "namen met `;`", shares: "namen met `;`, eventueel met %", number: "getal", whole: "geheel getal",
  share: "0-1 of %", money: "euro's", year: "jaar", date: "datum", period: "jaar, kwartaal of datum", yesNo: "ja of nee",
  carry: "ja, nee of een jaar", presence: "ja, nee of 0-1", choice: "",
};

const further: Readonly<Record<Table["further"], readonly string[]>> = {
  none: [],
  years: ["| een kolom per jaar | 2027, Begroting 2027 | 0 | euro's |"],
  landUse: ["| elke andere kolom met getallen | Landbouw, Natuur, … |  | hectares |"],
  weighted: ["| X en Gewicht X | Loon en Gewicht Loon |  | index, gewicht |"],
};

test.each(tableKinds)("the manual lists the columns of %s as they are", (kind) => {
  const readme = readFileSync(join(__dirname, "../../../core/tables/README.md"), "utf8");
  expect(readme).toContain(described(inputTables[kind]));
});
