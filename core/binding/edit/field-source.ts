import type { TableKind } from "../../domain/table";
import { isAdditive } from "../mapping/amounts";
import type { MappedTable } from "../mapping/read-through";
import { referenceTo } from "../old-choices";
import type { WrittenRule } from "../rules/rule";
import { factorIn, factorStep, fieldRules, quotedText, type FieldRules } from "./rules";

/** Where a field comes from, for who changes it. Columns count from 0. */
export type FieldSource =
  | { readonly of: "none" | "headings" | "across" }
  | { readonly of: "column"; readonly column: number }
  | { readonly of: "fixed"; readonly text: string }
  | { readonly of: "joined"; readonly parts: readonly (number | string)[]; readonly between: string }
  | { readonly of: "sum"; readonly parts: readonly { readonly column: number; readonly minus: boolean }[] }
  /** What a rule names and the range does not have. */
  | { readonly of: "lost"; readonly from: string };

/** A column of the range as a rule names it. */
export const columnReference = ({ plan }: Pick<MappedTable, "plan">, column: number): string => referenceTo(plan.names.map(({ full }) => full), column);

export function sourceOfField(rules: readonly WrittenRule[], kind: TableKind, { plan }: MappedTable, key: string): FieldSource {
  const origin = plan.fields.find((field) => field.key === key)?.origin;
  if (origin === undefined) {
    const from = fieldRules(rules, kind, plan.table.columns[key]!.header)?.from ?? "";
    return from === "" || from === "-" ? { of: "none" } : { of: "lost", from };
  }
  switch (origin.by) {
    case "column": return { of: "column", column: origin.column };
    case "sum": return { of: "sum", parts: origin.parts };
    case "join": return origin.parts.length === 1 && typeof origin.parts[0] === "string" ? { of: "fixed", text: origin.parts[0] } : { of: "joined", parts: origin.parts, between: origin.between };
    case "headings": return { of: "headings" };
    default: return { of: "across" };
  }
}

/** The same as rules say it. */
export function writtenSource(source: FieldSource, mapped: MappedTable): Pick<FieldRules, "from" | "operation"> {
  const name = (column: number): string => columnReference(mapped, column);
  switch (source.of) {
    case "none": return { from: "-", operation: "" };
    case "column": return { from: name(source.column), operation: "" };
    case "fixed": return { from: `= ${quotedText(source.text)}`, operation: "" };
    case "joined": return { from: source.parts.map((part) => (typeof part === "number" ? name(part) : `= ${quotedText(part)}`)).join("; "), operation: `samen met "${source.between}"` };
    case "sum": return { from: source.parts.map(({ column, minus }) => `${minus ? "-" : ""}${name(column)}`).join("; "), operation: "optellen" };
    case "headings": return { from: "tussenkoppen", operation: "" };
    case "lost": return { from: source.from, operation: "" };
    case "across": return { from: "", operation: "" };
  }
}

/** What header or title say of the columns behind an amount. */
export function scaleFound(source: FieldSource, { scaleOf, plan }: MappedTable): number {
  switch (source.of) {
    case "column": return scaleOf(source.column);
    case "sum": return scaleOf(source.parts[0]?.column ?? 0);
    case "across": return scaleOf(plan.unpivot?.columns?.[0] ?? 0);
    default: return 1;
  }
}

/** By what amounts count: what a rule says, else what header or title say. A sign goes beside what they say. */
export function effectiveFactor(steps: readonly string[], found: number): number {
  const { factor } = factorIn(steps);
  return factor === undefined ? found : factor === -1 ? 0 - found : factor;
}

/** The steps with another factor; none where it is what was found anyway. */
export function withFactor(steps: readonly string[], found: number, wanted: number): readonly string[] {
  const { others, factor } = factorIn(steps);
  if (factor === undefined || factor === -1) {
    if (wanted === found) return others;
    if (wanted === 0 - found) return [factorStep(-1), ...others];
  }
  return [factorStep(wanted), ...others];
}

/** One more column for what is joined or added up: the next one that it does not have. */
export function nextColumn(source: FieldSource, columns: number): number {
  const taken = new Set(source.of === "sum" ? source.parts.map(({ column }) => column) : source.of === "joined" ? source.parts : source.of === "column" ? [source.column] : []);
  const next = Array.from({ length: columns }, (_, column) => column).find((column) => !taken.has(column));
  return next ?? 0;
}

/** The fields of a table that hold amounts, by their headers. */
export const amountFields = ({ plan }: MappedTable): readonly string[] => Object.values(plan.table.columns).filter((column) => isAdditive(column)).map(({ header }) => header);
