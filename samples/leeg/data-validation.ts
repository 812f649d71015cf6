import type { DataValidation } from "hucre/xlsx";
import { z } from "zod";
import { inputTables, type Table } from "../../core";
import { absolute, moved } from "../writer/address";
import { readData } from "../writer/data";
import { lists } from "./lists";

type Column = Table["columns"][string];
export type Rule = Omit<DataValidation, "range">;

/** What each column is for, in words: soort, kolom, uitleg, and a list to choose from. */
const explained = new Map(readData(new URL("./uitleg.csv", import.meta.url)).rows
  .map(([kind, header, about, list]) => [`${String(kind)} ${String(header)}`, { about: String(about), list }]));

/** A column whose name the user decides is explained by what such columns are. */
const further: Readonly<Record<Table["further"], string | undefined>> = { none: undefined, weighted: undefined, years: "(jaar)", landUse: "(grondsoort)" };

const columnOf = (table: Table, header: string): Column | undefined =>
  Object.values(table.columns).find((column) => column.header === header);

/** What may stand in a column, and the card that says so when a cell is chosen. */
export function ruleFor(table: Table, header: string): Rule {
  const column = columnOf(table, header);
  const explanation = explained.get(`${table.kind} ${column === undefined ? further[table.further] ?? "" : header}`);
  if (explanation === undefined) throw new Error(`uitleg.csv does not explain ${table.kind} ${header}`);
  return {
    allowBlank: true, showInputMessage: true, inputTitle: header,
    inputMessage: [column?.required ? "Verplicht." : "", explanation.about, ifBlank(column)].filter(Boolean).join(" "),
    ...(explanation.list ? listed(String(explanation.list)) : column === undefined ? amount({ minimum: table.least }) : byKind(column)),
  };
}

/** What an empty cell means, where that is one value. */
function ifBlank(column: Column | undefined): string {
  const fallback = column?.fallback;
  if (fallback === undefined) return "";
  const word = typeof fallback === "string" ? column!.choices[fallback]![0] : typeof fallback === "boolean" ? (fallback ? "ja" : "nee") : String(fallback);
  return `Leeg betekent ${word}.`;
}

function byKind(column: Column): Rule {
  switch (column.reading) {
    case "choice": return closed(Object.values(column.choices).map(([word]) => word));
    case "yesNo": return closed(["ja", "nee"]);
    // Beside these words a year (Meenemen) or a share (Aanwezig) may be typed.
    case "carry": case "presence": return { type: "list", values: ["ja", "nee"] };
    case "number": case "money": case "share": case "whole": case "year": case "date":
      return amount(z.toJSONSchema(column.allowed) as Limits, column.reading);
    // Free text: the rule always holds, it is there to carry the card.
    default: return { type: "textLength", operator: "greaterThanOrEqual", formula1: "0" };
  }
}

/** Only these words: others are refused. */
const closed = (values: string[]): Rule =>
  ({ type: "list", values, showErrorMessage: true, errorStyle: "stop", errorTitle: "Kies uit de lijst", errorMessage: `Kies: ${values.join(", ")}.` });

/** Words or names that are offered; others may be typed. */
function listed(name: string): Rule {
  const choices = name in lists ? lists[name as keyof typeof lists].cells : cellsOf(name);
  return { type: "list", formula1: choices };
}

/** The names that stand in a column of another table. */
function cellsOf(name: string): string {
  const [, kind, header] = /^(\w+)\[(.+)\]$/u.exec(name)!;
  const columns = Object.values(Object.values(inputTables).find((table) => table.name === kind)!.columns);
  const top = moved("A5", 0, columns.findIndex((column) => column.header === header));
  return `${kind!}!${absolute(`${top}:${moved(top, 199)}`)}`;
}

interface Limits {
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** A number within what the column allows. Excel asks whether to go on: text that the functions can read ('0%, 1.234,56) is no fault. */
function amount({ minimum, exclusiveMinimum, maximum }: Limits, reading: Column["reading"] = "money"): Rule {
  const type = reading === "whole" || reading === "year" ? "whole" : reading === "date" ? "date" : "decimal";
  // Beyond this a limit says only what a number can hold.
  const real = (limit: number | undefined): limit is number => limit !== undefined && Math.abs(limit) < 1e12;
  const least = [minimum, exclusiveMinimum].find(real) ?? (type === "date" ? 1 : -1e12);
  const [sort, from] = [type === "date" ? "datum" : type === "whole" ? "heel getal" : "getal", String(least).replace(".", ",")];
  const bounds: Pick<Rule, "operator" | "formula1" | "formula2"> = real(maximum) ? { operator: "between", formula1: String(least), formula2: String(maximum) }
    : { operator: real(exclusiveMinimum) ? "greaterThan" : "greaterThanOrEqual", formula1: String(least) };
  const said = type === "date" || least === -1e12 ? "" : real(maximum) ? ` van ${from} tot en met ${maximum}` : real(exclusiveMinimum) ? ` boven ${from}` : ` van ten minste ${from}`;
  return { type, ...bounds, showErrorMessage: true, errorStyle: "warning", errorTitle: "Klopt dit?", errorMessage: `Hier hoort een ${sort}${said}.` };
}
