import { gathered, problem, remark, said, type Finding } from "../../domain/findings";
import type { InputTable, TableKind } from "../../domain/table";
import { inspectedTable } from "../../domain/tables";
import { isBlankRow } from "../../tables/cell";
import type { Cells } from "../../tables/cells";
import { isRefusedColumn, matchHeader } from "../../tables/match-header";
import { readTable } from "../../tables/read-table";
import { ruleProblem } from "../rules/understand";
import { rulesAbout, type Rule, type Rows } from "../rules/rule";
import { NO_RULES, type Rules } from "../rules/rules";
import type { Area } from "../sheet";
import { asNumber } from "../../tables/read-cell";
import { bodyRows, type LeftOutRow } from "./body-rows";
import { cellAt } from "./draw";
import { findHeader } from "./find-header";
import { gridOf, isNothing, NOTHING, type RangeCell, type Grid, type Traced } from "./grid";
import { headerNames, type HeaderRows } from "./header-names";
import { makePlan, type ColumnsSeen } from "./make-plan";
import type { Plan } from "./plan";
import { isAmong, makeRecords } from "./records";

/** What is known of a range beside its cells: where its header stands, which cells are merged, which rows nobody sees. Rows count from 0. */
export interface RangeHints {
  readonly header?: HeaderRows | undefined;
  readonly merged?: readonly Area[] | undefined;
  readonly hidden?: ReadonlySet<number> | undefined;
}

/** A range of somebody else's as an input table, with the cells that every value came from. Rows and columns of the range count from 0. */
export interface MappedTable {
  readonly kind: TableKind;
  /** The header as the samples have it, and a row per record. */
  readonly cells: Cells;
  /** The cells of the range behind a cell of the table; the header's row is 0. */
  originOf(row: number, column: number): readonly RangeCell[];
  /** The range itself. */
  readonly source: Cells;
  readonly header: HeaderRows;
  readonly body: { readonly first: number; readonly last: number };
  readonly leftOut: readonly LeftOutRow[];
  readonly plan: Plan;
  /** By what the amounts of a column count, by its header, a row of units or a title. */
  scaleOf(column: number): number;
  /** What is wrong with the rules, and with cells that a factor or a sum needs; what was read on an assumption. Rows count from 1. */
  readonly findings: readonly Finding[];
}

/** Reads a range through rules; what no rule says goes by the names of its columns. Never throws: what is wrong is in `findings`. */
export function readThrough(kind: TableKind, cells: unknown, { rules, problems }: Rules = NO_RULES, hints: RangeHints = {}): MappedTable {
  const turned = rules.some(({ about }) => about === "transpose");
  const grid = gridOf(cells, turned);
  const findings: Finding[] = [...problems];
  const header = headerRows(grid, kind, rules, hints, findings);
  const names = headerNames(grid, header, turned ? undefined : hints.merged);
  const body = bodyOf(grid, header, rules, findings);
  const lines = grid.lines.slice(body.first, body.last + 1);
  const plan = makePlan(kind, names, rules, columnsSeen(lines));
  const skip = rows(rules, "skip", grid, findings);
  const rowsSeen = bodyRows(grid, header, body.last, body.first, plan, { skip, count: rows(rules, "count", grid, findings) });
  const kept = rowsSeen.records.filter((row) => plan.onlyColumns.every((choice) => isAmong(choice, cellAt(grid, row, choice.where), undefined)));
  const keptRows = new Set(kept);
  const dropped = rowsSeen.records.filter((row) => !keptRows.has(row)).map((row): LeftOutRow => ({ row, why: "other" }));
  const report = (cell: Traced, make: (spot: { table: string; row: number; column: string | number; value?: unknown }) => Finding): void => {
    const [place = { row: 0, column: 0 }] = cell.from;
    findings.push(make({ table: plan.table.name, row: place.row + 1, column: columnName(plan, place, turned), value: isNothing(cell.value) || plan.table.confidential ? undefined : cell.value }));
  };
  const { headings } = rowsSeen;
  const made = makeRecords(plan, {
    // Whatever fills down looks at all data, also at rows that are not chosen.
    grid, names, rows: rowsSeen.records, notation: rowsSeen.notation, report,
    headingAbove: (row) => headings.findLast((heading) => heading < row),
  }, kept);
  const columns = outputColumns(plan, made.years);
  const out = made.records.map((record) => columns.map((column) => column.of(record)));
  return {
    kind, header, body, plan, source: Array.isArray(cells) ? cells as Cells : [],
    cells: [columns.map(({ header: name }) => name), ...out.map((line) => line.map(({ value }) => value ?? ""))],
    originOf: (row, column) => (row === 0 ? columns[column]?.at ?? [] : out[row - 1]?.[column]?.from ?? []),
    scaleOf: (column) => rowsSeen.notation(column).scale ?? 1,
    leftOut: [...rowsSeen.leftOut, ...dropped].sort((one, other) => one.row - other.row),
    findings: withoutRepeats([...findings, ...onHeader([...plan.findings, ...refusedColumns(plan)], header), ...rowsSeen.findings, ...hiddenRows(plan, kept, turned ? undefined : hints.hidden)]),
  };
}

/** Every problem and remark of what a range becomes: of the reading itself, and of the table that it makes, at the cells they came from. */
export function findingsThrough(mapped: MappedTable): readonly Finding[] {
  const { cells, kind, plan } = mapped;
  const { places } = matchHeader(plan.table, cells[0] ?? []);
  const table: InputTable = inspectedTable(kind, (column) => places.has(column));
  const { problems, remarks } = readTable(table, cells);
  const own = mapped.findings;
  const all = withoutRepeats([...own, ...[...problems, ...remarks].map((finding) => located(finding, mapped))]);
  const fromTheTop = (degree: Finding["degree"]): Finding[] => all.filter((finding) => finding.degree === degree)
    .sort((one, other) => Number(one.table !== "Koppelregels") - Number(other.table !== "Koppelregels") || (one.row ?? 0) - (other.row ?? 0));
  return [...fromTheTop("problem"), ...gathered(fromTheTop("remark"))];
}

/** A finding about the table that was made, at the first cell of the range behind it. */
export function located(finding: Finding, mapped: MappedTable): Finding {
  const column = mapped.cells[0]!.findIndex((name) => String(name) === String(finding.column));
  const place = (row: number): RangeCell | undefined => {
    const own = column < 0 ? undefined : mapped.originOf(row - 1, column)[0];
    return own ?? mapped.cells[0]!.map((_, index) => mapped.originOf(row - 1, index)[0]).find((each) => each !== undefined);
  };
  const { row, rows: several, params } = finding;
  const at = row === undefined ? undefined : row === 1 ? { row: mapped.header.last, column: 0 } : place(row);
  if (at === undefined) return finding;
  const isCell = row !== 1 && column >= 0 && mapped.originOf(row! - 1, column).length > 0;
  // "Staat ook in rij 3": that row is one of the range too.
  const earlier = "earlier" in params ? place(params.earlier) : undefined;
  return {
    ...finding, row: at.row + 1,
    ...(earlier === undefined ? {} : { params: { ...params, earlier: earlier.row + 1 } as never }),
    ...(several === undefined ? {} : { rows: several.flatMap((each) => place(each)?.row ?? []).map((each) => each + 1) }),
    ...(isCell ? { column: columnName(mapped.plan, at, false) } : {}),
  };
}

/** Rows that count although nobody sees them: one remark, whatever their number. */
function hiddenRows({ table }: Plan, records: readonly number[], hidden: ReadonlySet<number> = NONE): Finding[] {
  const rows = hidden.size === 0 ? [] : records.filter((row) => hidden.has(row)).map((row) => row + 1);
  return rows.length === 0 ? [] : [remark({ table: table.name, row: rows[0]!, ...(rows.length > 1 ? { rows } : {}) }, said("hiddenRows"))];
}

/** Columns that tell who somebody is, also where no field is read from them. */
const refusedColumns = ({ table, names }: Plan): Finding[] => names.filter(({ full, short }) => isRefusedColumn(table, full) || isRefusedColumn(table, short))
  .map(({ full }) => problem({ table: table.name, row: 1, column: full }, said("personalColumn")));

const NONE: ReadonlySet<number> = new Set();

/** Findings about the header say so with row 1: it may stand lower in the range. */
const onHeader = (findings: readonly Finding[], header: HeaderRows): Finding[] =>
  findings.map((finding) => (finding.table === "Koppelregels" || finding.row !== 1 ? finding : { ...finding, row: header.last + 1 }));

const columnName = ({ names }: Plan, { row, column }: RangeCell, turned: boolean): string | number => {
  const name = names[turned ? row : column]?.short ?? "";
  return name === "" ? column + 1 : name;
};

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function headerRows(grid: Grid, kind: TableKind, rules: readonly Rule[], hints: RangeHints, findings: Finding[]): HeaderRows {
  const rule = rulesAbout(rules, "header")[0];
  if (rule !== undefined) {
    const { first, last = first } = rule.rows;
    if (last <= grid.lines.length) return { first: first - 1, last: last - 1 };
    findings.push(ruleProblem(rule.at, "from", `rij ${last}`, said("noSuchRow", { rows: grid.lines.length })));
  }
  return hints.header ?? findHeader(grid, kind, namesUsed(rules));
}

/** The columns that rules name: they tell which row is the header. */
const namesUsed = (rules: readonly Rule[]): string[] => rules.flatMap((rule) => {
  if (rule.about === "only") return [rule.name.name];
  return rule.about === "field" && typeof rule.from !== "string" ? rule.from.flatMap((source) => (source.of === "column" && source.place === undefined ? [source.name] : [])) : [];
});

function bodyOf(grid: Grid, header: HeaderRows, rules: readonly Rule[], findings: Finding[]): { readonly first: number; readonly last: number } {
  const rule = rulesAbout(rules, "body")[0];
  const end = grid.lines.length - 1;
  if (rule === undefined) return { first: header.last + 1, last: end };
  if (rule.rows.first > grid.lines.length) findings.push(ruleProblem(rule.at, "from", `rij ${rule.rows.first}`, said("noSuchRow", { rows: grid.lines.length })));
  return { first: Math.max(rule.rows.first - 1, header.last + 1), last: Math.min((rule.rows.last ?? Infinity) - 1, end) };
}

function rows(rules: readonly Rule[], about: "skip" | "count", grid: Grid, findings: Finding[]): Rows[] {
  return rulesAbout(rules, about).flatMap(({ rows: named, at }) => named.map((each) => ({ each, at }))).map(({ each, at }) => {
    if (each.first > grid.lines.length) findings.push(ruleProblem(at, "from", `rij ${each.first}`, said("noSuchRow", { rows: grid.lines.length })));
    return each;
  });
}

/** What stands below the header, looked at once per column. */
function columnsSeen(lines: Cells): ColumnsSeen {
  const seen = new Map<number, { texts: number; numbers: number }>();
  const of = (column: number) => {
    const known = seen.get(column);
    if (known !== undefined) return known;
    const counted = { texts: 0, numbers: 0 };
    for (const line of lines) {
      const cell = line[column];
      if (isBlankRow([cell])) continue;
      if (typeof cell === "number" || (typeof cell === "string" && asNumber(cell) !== undefined)) counted.numbers += 1;
      else if (typeof cell === "string") counted.texts += 1;
    }
    seen.set(column, counted);
    return counted;
  };
  return { isText: (column) => of(column).texts > of(column).numbers, isNumeric: (column) => of(column).numbers > of(column).texts };
}

interface OutputColumn {
  readonly header: string | number;
  readonly at: readonly RangeCell[];
  of(record: ReturnType<typeof makeRecords>["records"][number]): Traced;
}

/** The fields in the order of the table, then years, then the columns whose names the table itself decides. */
function outputColumns(plan: Plan, years: ReturnType<typeof makeRecords>["years"]): OutputColumn[] {
  const isOut = (key: string): boolean => !key.startsWith("own:") || plan.table.further === "landUse" || plan.table.further === "weighted";
  return [
    ...plan.fields.flatMap(({ key, header }, index): OutputColumn[] => (isOut(key) ? [{ header, at: [], of: ({ values }) => values[index] ?? NOTHING }] : [])),
    ...years.map(({ year, header }): OutputColumn => ({ header, at: [], of: (record) => record.years.get(year) ?? NOTHING })),
    ...plan.further.map((column, index): OutputColumn => ({ header: plan.names[column]!.full, at: [], of: ({ further }) => further[index] ?? NOTHING })),
  ];
}
