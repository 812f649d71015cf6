import { problem, said, type Finding, type Said } from "../../domain/findings";
import { nameKey } from "../../domain/name";
import { nearestName } from "../../domain/nearest-name";
import { columnOf, keywords, partsOf, rowsOf, sourceOf, unquoted } from "./notation";
import { operationNames, operationOf } from "./operation";
import type { From, Rule, Rows, Saying, WrittenRule } from "./rule";

/** Words in Veld that are no field of a table. */
const settings = {
  draaien: "transpose", transpose: "transpose", kop: "header", header: "header", rijen: "body", rows: "body", overslaan: "skip", skip: "skip",
  meetellen: "count", count: "count", alleen: "only", only: "only", "optellen per": "sumPer", "add up per": "sumPer",
} as const;
const byWord = new Map(Object.entries(settings));

/** What people may have meant by a Veld, beside the fields of the table. */
export const settingNames: readonly string[] = [...byWord.keys()];

type Column = keyof WrittenRule;
type Refuse = (column: Column, what: Said) => Finding;

/** What a row of Koppelregels says, or what is wrong with it. Whether its columns and fields are there is seen later. */
export function understood(written: WrittenRule, at: number): Rule | Finding {
  const refuse: Refuse = (column, what) => ruleProblem(at, column, written[column], what);
  const saying = sayingOf(written, refuse);
  return "degree" in saying ? saying : { ...saying, at };
}

/** A problem in a rule, where the user can mend it. */
export const ruleProblem = (at: number, column: Column, value: string, what: Said): Finding =>
  problem({ table: "Koppelregels", row: at, column: { field: "Veld", from: "Komt uit", operation: "Bewerking" }[column], value }, what);

function sayingOf({ field, from, operation }: WrittenRule, refuse: Refuse): Saying | Finding {
  const setting = byWord.get(nameKey(field) as keyof typeof settings);
  switch (setting) {
    case undefined: return fieldSaying({ field, from, operation }, refuse);
    case "transpose": return yes.has(nameKey(from)) ? { about: "transpose" } : refuse("from", said("notUnderstood", { nearest: "ja" }));
    case "header": case "body": return rowsSaying(setting, from, refuse);
    case "skip": case "count": {
      const rows = partsOf(from, ";").map(rowsOf);
      return rows.length > 0 && rows.every(isRows) ? { about: setting, rows } : refuse("from", said("notUnderstood", { nearest: "rij 12" }));
    }
    case "only": return onlySaying(from, operation, refuse);
    case "sumPer": {
      const keys = partsOf(from, ";").map(unquoted);
      return keys.length === 0 ? refuse("from", said("noFrom")) : { about: "sumPer", keys };
    }
  }
}

const yes = new Set(["ja", "yes", "waar", "true", "x", "1", ""]);
const isRows = (rows: Rows | undefined): rows is Rows => rows !== undefined && rows.first >= 1 && (rows.last ?? Infinity) >= rows.first;

function rowsSaying(about: "header" | "body", from: string, refuse: Refuse): Saying | Finding {
  const rows = rowsOf(from);
  if (!isRows(rows)) return refuse("from", said("notUnderstood", { nearest: about === "header" ? "rij 3" : "4 t/m 40" }));
  // A body of one row is said as "4 t/m 4": "4" alone is where it begins.
  return { about, rows: about === "body" && /^\D*\d+$/u.test(from) ? { ...rows, last: undefined } : rows };
}

/** `= L; B`: one of these; `niet = 0.10`: all but these. */
function onlySaying(from: string, operation: string, refuse: Refuse): Saying | Finding {
  if (from === "") return refuse("from", said("noFrom"));
  const [, not, texts] = /^(niet|not)?\s*=\s*(.*)$/iu.exec(operation) ?? [];
  const wanted = partsOf(texts ?? "", ";").map((part) => unquoted(part.replace(/^=\s*/u, "")));
  if (wanted.length === 0) return refuse("operation", said("notUnderstood", { nearest: "= Lasten" }));
  return { about: "only", name: columnOf(from), texts: wanted, others: not !== undefined };
}

function fieldSaying({ field, from, operation }: WrittenRule, refuse: Refuse): Saying | Finding {
  const fields = partsOf(field, ";").map(unquoted);
  if (fields.length === 0) return refuse("field", said("noField", { nearest: undefined }));
  if (from === "-") return { about: "leaveOut", field };
  const does = operationOf(operation);
  if (does === undefined) return refuse("operation", said("notUnderstood", { nearest: nearestName(operation, operationNames) }));
  const source: From = keywords.get(nameKey(from)) ?? partsOf(from, ";").map(sourceOf);
  if (fields.length > 1 && does.does !== "unpivot") return refuse("operation", said("notForField"));
  return { about: "field", fields, from: source, operation: does };
}
