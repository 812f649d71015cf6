import "../../domain/zod-without-eval";
import { z } from "zod";
import type { Finding } from "../../domain/findings";
import { rulesTable } from "../../domain/tables/koppelregels";
import { readTable } from "../../tables/read-table";
import type { Cells } from "../../tables/cells";
import type { Rule, WrittenRule } from "./rule";
import { understood } from "./understand";

/** What is kept of a mapping, in a workbook or as a template: its rules as people read them. Text from anybody is checked by this. */
export const writtenRules = z.array(z.strictObject({ field: z.string().max(500), from: z.string().max(8000), operation: z.string().max(2000) })).max(500);

export interface Rules {
  readonly rules: readonly Rule[];
  /** What is wrong with the table of rules itself. */
  readonly problems: readonly Finding[];
}

export const NO_RULES: Rules = { rules: [], problems: [] };

/** Rules as they are kept; `at` of the first one is 2, as in a table under its header. */
export function rulesOf(written: readonly WrittenRule[]): Rules {
  return understoodAll(written.map((rule, index) => ({ ...rule, row: index + 2 })));
}

/** The rules in a range with the header Veld, Komt uit, Bewerking. */
export function readRules(cells: unknown): Rules {
  const { rows, problems } = readTable(rulesTable, cells);
  const read = understoodAll(rows.map(({ row, field, from = "", operation = "" }) => ({ row, field, from, operation })));
  return { rules: read.rules, problems: [...problems, ...read.problems] };
}

/** The same rules as a table that people can read and type. */
export const rulesAsCells = (written: readonly WrittenRule[]): Cells =>
  [["Veld", "Komt uit", "Bewerking"], ...written.map(({ field, from, operation }) => [field, from, operation])];

function understoodAll(written: readonly (WrittenRule & { readonly row: number })[]): Rules {
  const rules: Rule[] = [];
  const problems: Finding[] = [];
  for (const { row, field, from, operation } of written) {
    if (field === "" && from === "" && operation === "") continue;
    const read = understood({ field: field.trim(), from: from.trim(), operation: operation.trim() }, row);
    if ("degree" in read) problems.push(read);
    else rules.push(read);
  }
  return { rules, problems };
}
