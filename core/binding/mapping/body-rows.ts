import type { Finding } from "../../domain/findings";
import { nameKey } from "../../domain/name";
import { plainCell } from "../../tables/cell";
import { Flaw } from "../../tables/flaw";
import { amountPlace, notations, speaking, yearPlace, type AmountPlace } from "../../tables/notation";
import { rowFindings } from "../../tables/body/row-findings";
import type { RowRole } from "../../tables/body/row-role";
import { isHeaderAgain, rowRoles, unitsRow, type BodyLayout } from "../../tables/body/row-roles";
import { asChoiceOf, holdsAmounts, readCell, type Notation } from "../../tables/read-cell";
import { scalesIn } from "../../tables/body/scale";
import { textOf } from "../sheet";
import type { Rows } from "../rules/rule";
import { isAdditive, YEAR_AMOUNT } from "./amounts";
import { isNothing, type Grid } from "./grid";
import type { HeaderRows } from "./header-names";
import { columnsOf, keyField, type FieldPlan, type Plan, type Step } from "./plan";

/** A row of the grid that is no record, and why. */
export interface LeftOutRow {
  readonly row: number;
  readonly why: Exclude<RowRole, "data" | "countedTotal"> | "asked" | "other";
}

/** The rows of a body, from 0 in the grid, as the rules of reading and the user say. */
export interface BodyRows {
  readonly records: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
  readonly headings: readonly number[];
  notation(column: number): Notation;
  /** Rows and columns count as in the grid. */
  readonly findings: readonly Finding[];
}

/** Which rows are records, and how their amounts are written. */
export function bodyRows(
  grid: Grid, header: HeaderRows, last: number, first: number, plan: Plan, own: { readonly skip: readonly Rows[]; readonly count: readonly Rows[] },
): BodyRows {
  const body = grid.lines.slice(first, last + 1);
  const places = amountPlaces(plan);
  const lines = [grid.lines[header.last]!, ...body];
  const units = places.length > 0 ? unitsRow(lines) : undefined;
  const known = new Set(places.map(({ index }) => index));
  const written = notations({
    table: plan.table.name, places, row: header.last + 1,
    speaking: speaking(plan.names.filter((_, column) => !known.has(column)).flatMap(({ parts }) => parts)), title: titleOf(grid, header),
  }, units === undefined ? undefined : lines[units], lines.slice((units ?? 0) + 1));
  const layout = layoutOf(plan, places, (index) => written.of({ index, name: "" }));
  const roles = rowRoles(lines, layout);
  const upper = grid.lines.slice(header.first, header.last);
  const withHeadings = plan.fields.some(({ origin }) => origin.by === "headings");
  const seen = roles.map((role, line): RowRole => {
    if (line === 0 || role !== "data") return role;
    if (upper.some((above) => isHeaderAgain(lines[line]!, above))) return "header";
    return withHeadings && isHeading(lines[line]!, layout) ? "heading" : role;
  });
  const rowOf = (line: number): number => (line === 0 ? header.last : first + line - 1);
  const isIn = (rows: readonly Rows[], line: number): boolean => rows.some((one) => rowOf(line) + 1 >= one.first && rowOf(line) + 1 <= (one.last ?? Infinity));
  const decided = seen.map((role, line): RowRole | "asked" => {
    if (line === 0) return role;
    if (isIn(own.count, line)) return "data";
    return isIn(own.skip, line) && role !== "blank" ? "asked" : role;
  });
  const names = new Map(plan.names.map(({ short }, column) => [column, short] as const).filter(([, name]) => name !== ""));
  const remarked = decided.map((role): RowRole => (role === "asked" ? "data" : role));
  const isRecord = (role: RowRole | "asked"): boolean => role === "data" || role === "countedTotal";
  return {
    records: decided.flatMap((role, line) => (line > 0 && isRecord(role) ? [rowOf(line)] : [])),
    leftOut: decided.flatMap((role, line): LeftOutRow[] => (line === 0 || isRecord(role) ? [] : [{ row: rowOf(line), why: role as LeftOutRow["why"] }])),
    headings: decided.flatMap((role, line) => (line > 0 && role === "heading" ? [rowOf(line)] : [])),
    notation: (index) => written.of({ index, name: "" }),
    findings: [...written.found, ...rowFindings({ table: plan.table.name, names, lines, roles: remarked, layout, rowOf: (line) => rowOf(line) + 1 })],
  };
}

/** The title that says a scale, above the header. */
function titleOf({ lines }: Grid, { first }: HeaderRows): { readonly text: string; readonly row: number } | undefined {
  for (let row = first - 1; row >= 0; row -= 1) {
    const text = lines[row]!.map(textOf).find((each) => scalesIn(each).length > 0);
    if (text !== undefined) return { text, row: row + 1 };
  }
  return undefined;
}

/** Every column of the range that gives amounts. */
export function amountPlaces({ fields, years, yearSteps, unpivot, pivot, names }: Plan): AmountPlace[] {
  const placeAt = (index: number): { readonly index: number; readonly name: string; readonly headerTexts: readonly string[] } =>
    ({ index, name: names[index]!.short === "" ? `kolom ${index + 1}` : names[index]!.short, headerTexts: names[index]!.parts });
  const withSteps = (place: AmountPlace, steps: readonly Step[]): AmountPlace => (steps.some(saysScale) ? { ...place, scaleIsKnown: true } : place);
  const inYears = [
    ...years.flatMap(({ columns, steps }) => columns.map((index) => ({ index, steps }))),
    ...[...unpivot?.groups?.flatMap((group) => group.years.flatMap(({ columns }) => columns)) ?? [], ...(pivot === undefined ? [] : [pivot.amount])].map((index) => ({ index, steps: yearSteps })),
  ];
  return [
    ...fields.flatMap(({ key, column, origin, steps }) => (column === undefined || !holdsAmounts(column) ? []
      : (origin.by === "acrossCell" ? unpivot?.columns ?? [] : origin.by === "join" ? [] : columnsOf(origin)).map((index) => withSteps(amountPlace(placeAt(index), column, key), steps)))),
    ...inYears.map(({ index, steps }) => withSteps(yearPlace(placeAt(index)), steps)),
  ];
}

/** A factor for all rows says the scale; a sign does not. */
const saysScale = (step: Step): boolean => step.does === "factor" && step.only.length === 0 && step.factor !== -1;

function layoutOf(plan: Plan, places: readonly AmountPlace[], notation: (index: number) => Notation): BodyLayout {
  const { fields, table, years, unpivot, pivot } = plan;
  const additive = new Set([
    ...fields.filter(({ column }) => isAdditive(column)).flatMap(({ origin }) => (origin.by === "acrossCell" ? unpivot?.columns ?? [] : columnsOf(origin))),
    ...places.filter(({ group }) => group === "years").map(({ index }) => index),
  ]);
  const name = nameField(plan);
  const nameColumn = name === undefined ? undefined : columnsOf(name.origin)[0];
  const choices = new Map(fields.flatMap(({ column, origin }) => (column?.reading === "choice" && origin.by === "column" ? [[origin.column, column.choices] as const] : [])));
  const posts = table.postsAreData && name?.column !== undefined ? name : undefined;
  const nameIn = (line: readonly unknown[]): string | undefined => {
    const cell = nameColumn === undefined ? undefined : plainCell(line[nameColumn]);
    return typeof cell === "string" ? cell : undefined;
  };
  const isOurs = (text: string): boolean => posts?.steps.some((step) => step.does === "words" && step.words.some(({ theirs }) => nameKey(theirs) === nameKey(text))) === true;
  return {
    amountColumns: [...additive].sort((one, other) => one - other),
    readAmount: (cell, index) => {
      const value = readCell(cell, YEAR_AMOUNT, { thousands: notation(index).thousands });
      return value instanceof Flaw ? NaN : value as number | undefined;
    },
    knownColumns: [...new Set([...fields.flatMap(({ origin }) => columnsOf(origin)), ...additive])],
    nameColumn,
    hasYears: years.length > 0 || unpivot?.groups !== undefined,
    isChoice: (cell, index) => choices.has(index) && asChoiceOf(cell, choices.get(index)!) !== undefined,
    isPost: (line) => {
      const cell = posts === undefined ? undefined : nameIn(line);
      return cell !== undefined && (asChoiceOf(cell, posts!.column!.choices) !== undefined || isOurs(cell));
    },
    isResult: (line) => {
      const cell = pivot === undefined ? nameIn(line) : undefined;
      return cell !== undefined && table.results?.test(nameKey(cell)) === true && !isOurs(cell);
    },
  };
}

/** The field by which a row of the range is told apart. */
const nameField = ({ table, fields }: Plan): FieldPlan | undefined => {
  const key = keyField(table);
  return fields.find((field) => field.key === key && columnsOf(field.origin).length > 0)
    ?? fields.find(({ column, origin }) => column?.required === true && column.kind === "name" && columnsOf(origin).length > 0);
};

/** A name and no amount, where the rules ask for the headings between the rows. */
function isHeading(line: readonly unknown[], { amountColumns }: BodyLayout): boolean {
  const texts = line.filter((cell) => typeof cell === "string" && !isNothing(cell));
  return texts.length === 1 && amountColumns.every((column) => isNothing(line[column]));
}
