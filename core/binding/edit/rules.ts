import { nameKey, sameName } from "../../domain/name";
import type { TableKind } from "../../domain/table";
import { inputTables } from "../../domain/tables";
import { headerKey } from "../../tables/header-key";
import { columnNamed } from "../../tables/match-header";
import { partsOf, quotedName, rowsOf } from "../rules/notation";
import { operationOf } from "../rules/operation";
import type { Operation, OtherWord, WrittenRule } from "../rules/rule";

/** What rules say of one field: where it comes from, and what is done with it afterwards. */
export interface FieldRules {
  /** As Komt uit says it; `-`: it is left out. */
  readonly from: string;
  /** What makes one value of several columns: optellen, samen met, or nothing. */
  readonly operation: string;
  /** x 1000, aanvullen, other words: each on what the one before made. */
  readonly steps: readonly string[];
}

type Does = Operation["does"];
const steps: ReadonlySet<Does | undefined> = new Set<Does>(["factor", "fillDown", "words"]);
const does = (operation: string): Does | undefined => operationOf(operation)?.does;
const isStep = (operation: string): boolean => operation !== "" && steps.has(does(operation));

/** Fields by their key in the table, whatever they are called in a rule. */
const keyIn = (kind: TableKind, field: string): string => columnNamed(inputTables[kind].columns, field) ?? headerKey(field);
const isOf = (kind: TableKind, field: string) => (rule: WrittenRule): boolean =>
  keyIn(kind, rule.field) === keyIn(kind, field) && does(rule.operation) !== "unpivot" && !rule.field.includes(";");

/** Undefined where no rule names the field. */
export function fieldRules(rules: readonly WrittenRule[], kind: TableKind, field: string): FieldRules | undefined {
  const own = rules.filter(isOf(kind, field));
  if (own.length === 0) return undefined;
  const [first] = own;
  return {
    from: own.find(({ from }) => from !== "")?.from ?? "", operation: isStep(first!.operation) ? "" : first!.operation,
    steps: own.map(({ operation }) => operation).filter(isStep),
  };
}

/** The rules with another say about a field, in the place of what was said; undefined: nothing is said. */
export function withField(rules: readonly WrittenRule[], kind: TableKind, field: string, next: FieldRules | undefined): readonly WrittenRule[] {
  const at = rules.findIndex(isOf(kind, field));
  const others = rules.filter((rule) => !isOf(kind, field)(rule));
  if (next === undefined) return others;
  const [first, ...rest] = next.operation === "" ? next.steps : ["", ...next.steps];
  const own: WrittenRule[] = [
    { field, from: next.from, operation: next.operation === "" ? first ?? "" : next.operation },
    ...rest.map((operation) => ({ field, from: "", operation })),
  ];
  const before = at < 0 ? others.length : rules.slice(0, at).filter((rule) => !isOf(kind, field)(rule)).length;
  return [...others.slice(0, before), ...own, ...others.slice(before)];
}

/** The factor for all rows that steps say, and the steps without it. */
export function factorIn(all: readonly string[]): { readonly factor: number | undefined; readonly others: readonly string[] } {
  const factors = all.flatMap((step) => {
    const operation = operationOf(step);
    return operation?.does === "factor" && operation.only.length === 0 ? [operation.factor] : [];
  });
  const others = all.filter((step) => {
    const operation = operationOf(step);
    return operation?.does !== "factor" || operation.only.length > 0;
  });
  return { factor: factors.length === 0 ? undefined : factors.reduce((product, each) => product * each, 1), others };
}

export const factorStep = (factor: number): string => `x ${String(factor).replace(".", ",")}`;

/** Ours for theirs as a step; texts with a mark of their own in quotes. */
export const wordsStep = (words: readonly OtherWord[]): string => words.map(({ ours, theirs }) => `${quotedText(ours)} = ${quotedText(theirs)}`).join("; ");
export const quotedText = (text: string): string => (/[;="]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The words that steps give for others, in their order. */
export const wordsIn = (all: readonly string[]): readonly OtherWord[] => all.flatMap((step) => {
  const operation = operationOf(step);
  return operation?.does === "words" ? operation.words : [];
});

/** The setting of a word that is no field (kop, rijen, overslaan, alleen …): its first rule. */
export const settingRule = (rules: readonly WrittenRule[], word: string): WrittenRule | undefined => rules.find(({ field }) => sameName(field, word));

/** With one rule of that word; without any when it says nothing. */
export function withSetting(rules: readonly WrittenRule[], word: string, from: string, operation = ""): readonly WrittenRule[] {
  const others = rules.filter(({ field }) => nameKey(field) !== nameKey(word));
  return from === "" ? others : [...others, { field: word, from, operation }];
}

/** The rows that a setting names, from 1 in the range. */
export const rowsNamed = (rules: readonly WrittenRule[], word: string): readonly number[] =>
  rules.filter(({ field }) => sameName(field, word)).flatMap(({ from }) => partsOf(from, ";").flatMap((part) => {
    const rows = rowsOf(part);
    return rows === undefined ? [] : Array.from({ length: Math.min((rows.last ?? rows.first) - rows.first + 1, 1000) }, (_, index) => rows.first + index);
  }));

/** A row that does not count, or does, whatever it looks like. */
export function withRow(rules: readonly WrittenRule[], row: number, counts: boolean, byItself: boolean): readonly WrittenRule[] {
  const without = (word: string, from: readonly WrittenRule[]): readonly WrittenRule[] => rowsSet(from, word, rowsNamed(from, word).filter((each) => each !== row));
  const plain = without("overslaan", without("meetellen", rules));
  if (counts === byItself) return plain;
  const word = counts ? "meetellen" : "overslaan";
  return rowsSet(plain, word, [...rowsNamed(plain, word), row].sort((one, other) => one - other));
}

const rowsSet = (rules: readonly WrittenRule[], word: string, rows: readonly number[]): readonly WrittenRule[] => withSetting(rules, word, rows.map((row) => `rij ${row}`).join("; "));

const aboutRows = ["kop", "header", "rijen", "rows", "overslaan", "skip", "meetellen", "count"];

/** The rules that say where the rows are: they hold whatever kind of table it is. */
export const rowRules = (rules: readonly WrittenRule[]): readonly WrittenRule[] => rules.filter(({ field }) => aboutRows.includes(nameKey(field)));

/** Rules of a range that begins so many rows higher, or lower, than it did. */
export const rowsMoved = (rules: readonly WrittenRule[], by: number): readonly WrittenRule[] => (by === 0 ? rules : rules.flatMap((rule): WrittenRule[] => {
  if (!aboutRows.includes(nameKey(rule.field))) return [rule];
  const from = rule.from.replace(/\d+/gu, (digits) => String(Math.max(1, Number(digits) + by)));
  return [{ ...rule, from }];
}));

/** Columns that become rows: the fields of the rule, and its columns; `alle`: groups of years. */
export interface Across {
  readonly fields: readonly string[];
  readonly columns: readonly string[];
}

export function acrossIn(rules: readonly WrittenRule[]): Across | undefined {
  const rule = rules.find(({ operation }) => does(operation) === "unpivot");
  return rule && { fields: partsOf(rule.field, ";"), columns: partsOf(rule.from, ";") };
}

/** Its fields are said by it alone. */
export function withAcross(rules: readonly WrittenRule[], kind: TableKind, next: Across | undefined): readonly WrittenRule[] {
  const others = rules.filter(({ operation }) => does(operation) !== "unpivot");
  if (next === undefined) return others;
  const plain = next.fields.reduce<readonly WrittenRule[]>((left, field) => {
    const own = fieldRules(left, kind, field);
    // What is done with the amounts goes on; where they come from is said here.
    return withField(left, kind, field, own === undefined || own.steps.length === 0 ? undefined : { from: "", operation: "", steps: own.steps });
  }, others);
  const rule = { field: next.fields.join("; "), from: next.columns.join("; "), operation: "kolommen naar rijen" };
  const steps_ = plain.findIndex(({ field, from }) => from === "" && next.fields.some((each) => keyIn(kind, each) === keyIn(kind, field)));
  return steps_ < 0 ? [...plain, rule] : [...plain.slice(0, steps_), rule, ...plain.slice(steps_)];
}

/** Rows that are kept for what they hold: the column, and the texts. */
export interface Only {
  readonly column: string;
  readonly texts: readonly string[];
  readonly others: boolean;
}

export function onlyIn(rules: readonly WrittenRule[]): Only | undefined {
  const rule = settingRule(rules, "alleen");
  const [, not, texts] = /^(niet|not)?\s*=\s*(.*)$/iu.exec(rule?.operation ?? "") ?? [];
  return rule && { column: rule.from, texts: partsOf(texts ?? "", ";"), others: not !== undefined };
}

export const withOnly = (rules: readonly WrittenRule[], only: Only | undefined): readonly WrittenRule[] =>
  withSetting(rules, "alleen", only?.column ?? "", only === undefined ? "" : `${only.others ? "niet " : ""}= ${only.texts.map(quotedText).join("; ")}`);

/** Names of columns as Komt uit joins them. */
export const namesOf = (names: readonly string[]): string => names.map(quotedName).join("; ");
