import type { TableKind } from "../domain/table";
import type { Cells } from "../tables/cells";
import { readThrough } from "./mapping/read-through";
import { referenceTo } from "./old-choices";
import { MOST_CELLS } from "./read";
import { readRange, type TableRange } from "./read-range";
import { rowsNamed, settingRule, withSetting } from "./edit/rules";
import { partsOf, unquoted } from "./rules/notation";
import type { WrittenRule } from "./rules/rule";
import { rulesOf } from "./rules/rules";
import { cellAt, isBlank, type SheetCells } from "./sheet";

/** Rules for INLEZEN, which is given the cells alone, or why it would not do. */
export type FormulaRules =
  | { readonly rules: readonly WrittenRule[]; readonly rows: number; readonly columns: number }
  | { readonly refused: "differs" | "tooLarge" };

/**
 * The rules by which a formula reads what the pane reads: with the header's rows and the rows with notes said, for a formula sees
 * no merges and no other cells than its own; and it is tried.
 */
export function rulesForFormula(sheet: SheetCells, range: TableRange, kind: TableKind, rules: readonly WrittenRule[]): FormulaRules {
  const { top, place, header } = range;
  const cells: Cells = range.cells.map((line, row) => line.map((_, column) => cellAt(sheet, top + row, place.column + column) ?? ""));
  const wanted = readRange(range, kind, rules).cells;
  if (Math.max(cells.length * place.columns, wanted.length * (wanted[0]?.length ?? 0)) > MOST_CELLS) return { refused: "tooLarge" };
  const notes = range.cells.flatMap((line, row) => (row > header.last && line.every(isBlank) && !cells[row]!.every(isBlank) ? [row + 1] : []));
  const skipped = [...new Set([...rowsNamed(rules, "overslaan"), ...notes])].sort((one, other) => one - other);
  const withHeader = settingRule(rules, "kop") !== undefined || settingRule(rules, "draaien") !== undefined ? rules
    : withSetting(rules, "kop", header.first === header.last ? `rij ${header.last + 1}` : `rij ${header.first + 1} t/m ${header.last + 1}`);
  const said = skipped.length === 0 ? withHeader : withSetting(withHeader, "overslaan", skipped.map((row) => `rij ${row}`).join("; "));
  for (const tried of [said, said.map((rule) => ({ ...rule, from: byPlace(rule.from, range.names) }))]) {
    const read = readThrough(kind, cells, rulesOf(tried));
    if (JSON.stringify(read.cells) === JSON.stringify(wanted)) return { rules: tried, rows: wanted.length, columns: wanted[0]?.length ?? 0 };
  }
  return { refused: "differs" };
}

/** Names of columns as their places: a group above them reaches as far as its merge, which a formula does not see. */
const byPlace = (from: string, names: readonly string[]): string => partsOf(from, ";").map((part) => {
  const minus = part.startsWith("-") ? "-" : "";
  const index = names.findIndex((name, at) => name !== "" && referenceTo(names, at) === part.slice(minus.length).trim() && unquoted(part.slice(minus.length).trim()) === name);
  return index < 0 ? part : `${minus}kolom ${index + 1}`;
}).join("; ");
