import type { Finding } from "../domain/findings";
import type { Column } from "../domain/column";
import { tableKinds, type TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import type { Cells } from "../tables/cells";
import { Flaw } from "../tables/flaw";
import { landUses } from "../tables/further-columns";
import { headerKey } from "../tables/header-key";
import { columnNamed } from "../tables/match-header";
import { asChoiceOf, readCell } from "../tables/read-cell";
import { yearHeader } from "../tables/year-header";
import { guessedAs } from "./guessed";
import { namedAmong } from "./known-names";
import { isNothing } from "./mapping/grid";
import type { HeaderName } from "./mapping/header-names";
import { keyField } from "./mapping/plan";
import { findingsThrough, readThrough, type MappedTable, type RangeHints } from "./mapping/read-through";
import { writtenPlan } from "./mapping/written-plan";
import type { WrittenRule } from "./rules/rule";
import { rulesOf } from "./rules/rules";

/** `sure`: all that the kind needs is there by name, and nothing is wrong; `likely`: it holds all the same, or but for one column. */
export type Certainty = "sure" | "likely";

/** A range as a kind of table that holds, by the rules that are proposed for it. */
export interface Proposal {
  readonly kind: TableKind;
  readonly certainty: Certainty;
  readonly mapped: MappedTable;
  /** Everything that the reading rests on, to be shown, changed and kept. */
  readonly rules: readonly WrittenRule[];
  readonly missing: readonly string[];
  readonly partial: readonly string[];
  readonly findings: readonly Finding[];
  /** Another kind that holds as well. */
  readonly tied: TableKind | undefined;
  /** The whole range was read; of a long one only its first rows. */
  readonly isWhole: boolean;
}

interface Held extends Omit<Proposal, "tied" | "isWhole"> {
  /** How many columns of the range fit the kind. */
  readonly fitting: number;
}

/**
 * What kind of table a range is; undefined where none holds. Of a kind all that it needs must fit, or all but one (two at least,
 * its key among them). Two kinds that explain the range about as well are both said.
 * @param most so many rows tell what it is; a longer range is read whole when it is used.
 * @param spokenOf kinds that a title or the name of the sheet speaks of: of kinds that hold as well, such a one goes first.
 */
export function holding(whole: Cells, hints: RangeHints & { readonly header: NonNullable<RangeHints["header"]> }, names: readonly HeaderName[], spokenOf: ReadonlySet<TableKind>, most = Infinity): Proposal | undefined {
  const isWhole = whole.length <= hints.header.last + 1 + most;
  const cells = isWhole ? whole : whole.slice(0, hints.header.last + 1 + most);
  const few = cells.slice(0, hints.header.last + 1 + LOOK_AT);
  const mayBe = (kind: TableKind): boolean => mayHold(kind, names) && (few.length * 2 > cells.length || holdsAs(kind, few, hints) !== undefined);
  const held = tableKinds.filter(mayBe).flatMap((kind) => holdsAs(kind, cells, hints) ?? []);
  const [best, next] = held.sort((one, other) => Number(one.missing.length > 0) - Number(other.missing.length > 0)
    || Number(spokenOf.has(other.kind)) - Number(spokenOf.has(one.kind)) || other.fitting - one.fitting
    || Number(other.certainty === "sure") - Number(one.certainty === "sure") || one.partial.length - other.partial.length);
  if (best === undefined) return isWhole ? turnedBudget(cells, hints) : undefined;
  const isTied = next !== undefined && Math.abs(next.fitting - best.fitting) <= 1 && (next.missing.length > 0) === (best.missing.length > 0)
    && spokenOf.has(next.kind) === spokenOf.has(best.kind) && next.certainty === best.certainty;
  return { ...best, certainty: isTied ? "likely" : best.certainty, tied: isTied ? next.kind : undefined, isWhole };
}

/** Years in rows and posts in columns: a budget that is read turned. */
function turnedBudget(cells: Cells, { header }: { readonly header: NonNullable<RangeHints["header"]> }): Proposal | undefined {
  const [names, ...rows] = cells.slice(header.last);
  const { choices } = inputTables.begroting.columns.post!;
  const posts = names!.filter((name) => typeof name === "string" && asChoiceOf(name, choices) !== undefined);
  const years = rows.map((line) => line[0]).filter((cell) => !isNothing(cell));
  if (posts.length < 2 || years.length === 0 || !years.every((cell) => /^(?:19|20|21)\d\d$/u.test(String(cell)))) return undefined;
  const rules = [{ field: "draaien", from: "ja", operation: "" }];
  const mapped = readThrough("begroting", cells.slice(header.last), rulesOf(rules));
  return mapped.plan.missing.length > 0 ? undefined
    : { kind: "begroting", certainty: "likely", mapped, rules: [...rules, ...writtenPlan(mapped)], missing: [], partial: [], findings: findingsThrough(mapped), tied: undefined, isWhole: true };
}

/** A quick look at the header alone: no body is read for a kind that it cannot be. */
function mayHold(kind: TableKind, names: readonly HeaderName[]): boolean {
  const { columns, further } = inputTables[kind];
  const found = new Set(names.flatMap(({ full, short }) => columnNamed(columns, full) ?? columnNamed(columns, short) ?? namedAmong(kind, short)));
  const years = names.some(({ full, serial }) => serial !== undefined || yearHeader(full) !== undefined);
  return found.size + (years && further === "years" ? 2 : years ? 1 : 0) >= 2 || (further === "landUse" && found.size >= 1);
}

function holdsAs(kind: TableKind, cells: Cells, hints: RangeHints): Held | undefined {
  const { mapped, unsigned, rules, partial } = guessedAs(kind, cells, hints);
  const fit = fitOf(unsigned, cells);
  if (fit === undefined) return undefined;
  const findings = findingsThrough(mapped);
  const isSure = fit.missing.length === 0 && rules.length === 0
    && findings.every(({ degree, code }) => degree === "remark" && code !== "sourceBeside") && (mapped.cells.length > 1 || mapped.leftOut.every(({ why }) => why === "blank"));
  return {
    kind, mapped, findings, missing: fit.missing, fitting: fit.fitting, partial,
    certainty: isSure ? "sure" : "likely", rules: writtenPlan(mapped),
  };
}

/** Whether the kind holds: what it needs is there by name and by values. Undefined: it does not. */
function fitOf(mapped: MappedTable, cells: Cells): { readonly missing: readonly string[]; readonly fitting: number } | undefined {
  const { plan } = mapped;
  const { table, fields } = plan;
  const key = keyField(table);
  const misfits = new Map<string, string>();
  for (const field of fields) {
    if (field.key === key && isPlainLabel(mapped)) misfits.set(key, field.header);
    if (field.column !== undefined && !valuesFit(mapped, field.header, field.column)) misfits.set(field.key, field.header);
  }
  const isNeeded = (own: string): boolean => table.columns[own]?.required === true || table.oneOf.some((group) => group.includes(own)) || (table.kind === "opgaven" && (own === "goal" || own === "claim"));
  const missing = [...plan.missing, ...[...misfits].filter(([own]) => isNeeded(own)).map(([, header]) => header)];
  const land = landFit(mapped, cells);
  if (land === "misfit" || areYearsOfOtherThings(mapped)) return undefined;
  const groups = table.oneOf.length + (table.kind === "opgaven" ? 1 : 0);
  const needed = Object.values(table.columns).filter(({ required }) => required).length + groups + (table.further === "years" ? 1 : 0) + (land === "fits" ? 1 : 0);
  const fit = needed - missing.length;
  const hasKey = fields.some((field) => field.key === key) && !misfits.has(key);
  if (missing.length > 1 || (missing.length === 1 && (fit < 2 || !hasKey))) return undefined;
  return { missing, fitting: fields.filter((field) => !misfits.has(field.key)).length + plan.years.length + (land === "fits" ? plan.further.length : 0) };
}

/**
 * A column that is the key because it is the one with names: posts tell by their values; of other kinds it fits when two other
 * columns that the kind needs are there by name.
 */
function isPlainLabel({ plan, cells }: MappedTable): boolean {
  const { table, names, fields } = plan;
  const key = keyField(table);
  const field = fields.find((each) => each.key === key);
  if (field?.origin.by !== "column" || field.byRule) return false;
  const { full, short } = names[field.origin.column]!;
  if ((columnNamed(table.columns, full) ?? columnNamed(table.columns, short)) === key) return false;
  const index = cells[0]!.indexOf(field.header);
  const choices = new Set(cells.slice(1).flatMap((line) => (typeof line[index] === "string" ? asChoiceOf(line[index], field.column!.choices) ?? [] : [])));
  const others = fields.filter((each) => each.key !== key && (each.column?.required === true || table.oneOf.some((group) => group.includes(each.key)))
    && (each.origin.by === "acrossCell" || (each.origin.by === "column" && columnNamed(table.columns, names[each.origin.column]!.short) === each.key)));
  return choices.size < 2 && (full === "" || others.length < 2);
}

/** So many values tell what a column holds. */
const LOOK_AT = 60;

function valuesFit({ cells }: MappedTable, header: string, column: Column): boolean {
  const index = cells[0]!.indexOf(header);
  const values: unknown[] = [];
  for (let row = 1; row < cells.length && values.length < LOOK_AT; row += 1) if (!isNothing(cells[row]![index])) values.push(cells[row]![index]);
  if (values.length === 0) return !column.required || column.fallback !== undefined || cells.length === 1;
  if (column.kind === "name") return values.some((value) => typeof value === "string");
  const fitting = values.filter((value) => !(readCell(value, { ...column, required: false }) instanceof Flaw)).length;
  return fitting * 2 >= values.length;
}

/** "Uren 2027" and "2028 (fte)" are no amounts of money, whatever the table would read. */
function areYearsOfOtherThings({ plan: { years, names } }: MappedTable): boolean {
  const isOther = (column: number): boolean => otherThings.test(names[column]!.full.replace(/[()[\]]|(?<!\d)(?:19|20|21)\d\d(?!\d)/gu, " "));
  return years.length > 0 && years.every(({ columns }) => columns.some(isOther));
}

const otherThings = /(?:^|\s)(?:uur|uren|hours|fte(?:'s)?|ha|hectaren?|hectares?|km2?|m[23²³]|[tgmk]wh|[gmk]w|k?ton|kg|mol|woningen|homes|dagen|days|procent|%)\s*$/iu;

/** Of a table with kinds of land: whether the columns with numbers are kinds of land. */
function landFit({ plan }: MappedTable, cells: Cells): "fits" | "misfit" | "none" {
  if (plan.table.further !== "landUse") return "none";
  const numeric = plan.further.filter((column) => cells.some((line) => typeof line[column] === "number"));
  if (numeric.length === 0) return "none";
  return numeric.some((column) => landUses.has(headerKey(plan.names[column]!.full))) ? "fits" : "misfit";
}
