import { remark, said, type Finding } from "../../domain/findings";
import type { InputTable, TableKind } from "../../domain/table";
import { inputTables } from "../../domain/tables";
import { nearestName } from "../../domain/nearest-name";
import { headerKey } from "../../tables/header-key";
import { columnNamed } from "../../tables/match-header";
import { rulesAbout, type About, type Rule } from "../rules/rule";
import { ruleProblem } from "../rules/understand";
import { FieldDrafts } from "./field-drafts";
import { columnFinder, type FindColumn } from "./find-column";
import type { HeaderName } from "./header-names";
import { columnsOf, keyField, type Choice, type FieldPlan, type Plan } from "./plan";
import { missingFields } from "./missing-fields";

/** What the body says about a column without a name, or without rules. */
export interface ColumnsSeen {
  /** Texts stand in it, and no amounts. */
  isText(column: number): boolean;
  isNumeric(column: number): boolean;
}

/** Which column of the range feeds which field: by the rules, then by the names of the columns that are left. */
export function makePlan(kind: TableKind, names: readonly HeaderName[], rules: readonly Rule[], seen: ColumnsSeen): Plan {
  const table = inputTables[kind];
  const find = columnFinder(names);
  const choosers = new Set([...rulesAbout(rules, "only").map(({ name }) => name.name), ...rulesAbout(rules, "sumPer").flatMap(({ keys }) => keys)].map(headerKey));
  const drafts = new FieldDrafts(table, names, find, choosers);
  for (const rule of rulesAbout(rules, "field")) drafts.add(rule);
  const findings: Finding[] = [];
  const out = leftOut(table, rulesAbout(rules, "leaveOut"), findings);
  const used = new Set([
    ...[...drafts.fields.values()].flatMap(({ origin }) => (origin === undefined ? [] : columnsOf(origin))),
    ...drafts.years.flatMap(({ columns }) => columns),
    ...(drafts.unpivot?.columns ?? drafts.unpivot?.groups?.flatMap(({ years }) => years.flatMap(({ columns }) => columns)) ?? []),
    ...(drafts.pivot === undefined ? [] : [drafts.pivot.year, drafts.pivot.amount]),
  ]);
  const free = names.map((_, column) => column).filter((column) => !used.has(column));
  const named = takenByName(table, names, free.filter((column) => names[column]!.full !== ""), findings);
  const fields: FieldPlan[] = Object.entries(table.columns).flatMap(([key, column]): FieldPlan[] => {
    const draft = drafts.fields.get(key);
    if (out.has(key) || (draft?.origin === undefined && !named.has(key))) return [];
    return [{
      key, header: column.header, column, origin: draft?.origin ?? { by: "column", column: named.get(key)! }, steps: draft?.steps ?? [], byRule: draft !== undefined,
    }];
  });
  const noField = free.filter((column) => ![...named.values()].includes(column));
  if (!out.has("jaren")) drafts.takeYears(noField);
  const years = [...drafts.years].sort((one, other) => one.year - other.year).map((year) => ({ ...year, steps: [...year.steps, ...drafts.yearSteps] }));
  const taken = new Set(years.flatMap(({ columns }) => columns));
  const unnamed = noField.filter((column) => !taken.has(column));
  const key = keyField(table);
  const label = fields.some((field) => field.key === key) || out.has(key) ? undefined
    : labelColumn(names, unnamed, figures(fields, years.flatMap(({ columns }) => columns), drafts, seen, names), rules.length > 0, seen);
  if (label !== undefined) {
    const steps = drafts.fields.get(key)?.steps ?? [];
    fields.push({ key, header: table.columns[key]!.header, column: table.columns[key], origin: { by: "column", column: label }, steps, byRule: steps.length > 0 });
  }
  for (const [draftKey, { at, header, origin }] of drafts.fields) {
    // A source that is not there was reported.
    const isSaid = drafts.findings.some(({ row }) => row === at);
    if (origin === undefined && !isSaid && !fields.some((field) => field.key === draftKey)) findings.push(ruleProblem(at, "from", header, said("noFrom")));
  }
  const order = Object.keys(table.columns);
  const own = [...drafts.fields].filter(([name]) => name.startsWith("own:")).flatMap(([name, { header, origin, steps }]): FieldPlan[] =>
    (origin === undefined ? [] : [{ key: name, header, column: undefined, origin, steps, byRule: true }]));
  const all = [...fields.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)), ...own];
  const plan = {
    kind, table, names, fields: all, years, yearSteps: drafts.yearSteps, unpivot: drafts.unpivot, pivot: drafts.pivot,
    further: table.further === "landUse" || table.further === "weighted" ? unnamed.filter((column) => column !== label && names[column]!.full !== "") : [],
    ...choices(table, rulesAbout(rules, "only"), all, find, findings),
    sumPer: keysToSumPer(table, rulesAbout(rules, "sumPer"), all, findings),
  };
  return { ...plan, findings: [...drafts.findings, ...findings], missing: missingFields(plan) };
}

function leftOut(table: InputTable, rules: readonly About<"leaveOut">[], findings: Finding[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ field, at }) => {
    const key = table.further === "years" && headerKey(field) === "jaren" ? "jaren" : columnNamed(table.columns, field);
    if (key === undefined) findings.push(ruleProblem(at, "field", field, said("noField", { nearest: nearestName(field, Object.values(table.columns).map(({ header }) => header)) })));
    return key ?? [];
  }));
}

/** Free columns by the names that the table knows. Of two for one field the first counts, but what people there are before what there should be. */
function takenByName(table: InputTable, names: readonly HeaderName[], free: readonly number[], findings: Finding[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const column of free) {
    const { full, short } = names[column]!;
    const key = columnNamed(table.columns, full) ?? columnNamed(table.columns, short);
    if (key === undefined) continue;
    const earlier = named.get(key);
    const isBetter = earlier !== undefined && /^bezetting/iu.test(short) && !/^bezetting/iu.test(names[earlier]!.short);
    if (earlier === undefined || isBetter) named.set(key, column);
    if (earlier === undefined) continue;
    const [counts, beside] = isBetter ? [column, earlier] : [earlier, column];
    findings.push(remark({ table: table.name, row: 1, column: names[beside]!.full }, said("sourceBeside", { field: table.columns[key]!.header, other: names[counts]!.full })));
  }
  return named;
}

/** The columns with figures: those that were mapped, else those that hold numbers. */
function figures(fields: readonly FieldPlan[], years: readonly number[], { unpivot, pivot }: FieldDrafts, seen: ColumnsSeen, names: readonly HeaderName[]): readonly number[] {
  const mapped = [
    ...years, ...(unpivot?.columns ?? unpivot?.groups?.flatMap((group) => group.years.flatMap(({ columns }) => columns)) ?? []), ...(pivot === undefined ? [] : [pivot.amount]),
    ...fields.filter(({ column }) => column !== undefined && ["hectares", "euros", "hours", "fte", "quantity"].includes(column.kind)).flatMap(({ origin }) => columnsOf(origin)),
  ];
  return mapped.length > 0 ? mapped : names.map((_, column) => column).filter((column) => seen.isNumeric(column));
}

/** The one text column left of the figures: always when it has no header, whatever its header when there are rules. */
function labelColumn(names: readonly HeaderName[], free: readonly number[], amounts: readonly number[], withRules: boolean, seen: ColumnsSeen): number | undefined {
  const first = Math.min(...amounts);
  const texts = free.filter((column) => column < first && seen.isText(column));
  const [only] = texts;
  return texts.length === 1 && Number.isFinite(first) && (names[only!]!.full === "" || withRules) ? only : undefined;
}

/** A name that is both a field and a column is the field, where a rule makes it. */
function choices(table: InputTable, rules: readonly About<"only">[], fields: readonly FieldPlan[], find: FindColumn, findings: Finding[]): Pick<Plan, "onlyColumns" | "onlyFields"> {
  const onlyColumns: Choice<number>[] = [];
  const onlyFields: Choice<string>[] = [];
  for (const { name, texts, others, at } of rules) {
    const field = fieldNamed(table, fields, name.name);
    const column = find(name);
    if (field !== undefined && (field.byRule || typeof column !== "number")) onlyFields.push({ where: field.key, texts, others });
    else if (typeof column === "number") onlyColumns.push({ where: column, texts, others });
    else findings.push(ruleProblem(at, "from", name.name, column));
  }
  return { onlyColumns, onlyFields };
}

function fieldNamed(table: InputTable, fields: readonly FieldPlan[], name: string): FieldPlan | undefined {
  const key = columnNamed(table.columns, name);
  return fields.find((field) => (key === undefined ? headerKey(field.header) === headerKey(name) : field.key === key));
}

function keysToSumPer(table: InputTable, rules: readonly About<"sumPer">[], fields: readonly FieldPlan[], findings: Finding[]): string[] | undefined {
  if (rules.length === 0) return undefined;
  return rules.flatMap(({ keys, at }) => keys.flatMap((name) => {
    const field = fieldNamed(table, fields, name);
    if (field === undefined) findings.push(ruleProblem(at, "from", name, said("noField", { nearest: nearestName(name, fields.map(({ header }) => header)) })));
    return field?.key ?? [];
  }));
}
