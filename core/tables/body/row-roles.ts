import { nameKey } from "../../domain/name";
import { isBlankRow } from "../cell";
import { addsUp } from "./adds-up";
import type { RowRole } from "./row-role";
import { amountsOf, type Amount, type AmountReader } from "./tally";
import { totalName, type TotalName } from "./total-name";
import { isUnitCell } from "./unit-cell";

/** What the rules need to know of a table: where its columns stand in the range. */
export interface BodyLayout {
  /** Columns that can be added up, from left to right: years, hectares, euros, hours, fte, quantities. Empty: rules 3 to 5 do not hold. */
  readonly amountColumns: readonly number[];
  readonly readAmount: AmountReader;
  /** Columns that the table knows, amounts and others. */
  readonly knownColumns: readonly number[];
  /** The column with the name of a row; undefined when the table has none. */
  readonly nameColumn: number | undefined;
  /** The table has year columns: only there a row with nothing but a name is a heading. */
  readonly hasYears: boolean;
  /** A choice of its column ("resultaat" as Soort): data, not the name of a total. */
  isChoice(cell: string, column: number): boolean;
  /** A row that is data whatever its name: a post of Begroting. */
  isPost(line: readonly unknown[]): boolean;
  /** A row that is worked out from the others: the saldo of Begroting. */
  isResult(line: readonly unknown[]): boolean;
}

/** The roles of all rows, the header's own included (index 0), by spec: blank, header, units, totals, headings. */
export function rowRoles(lines: readonly (readonly unknown[])[], layout: BodyLayout): RowRole[] {
  const units = layout.amountColumns.length > 0 ? unitsRow(lines) : undefined;
  const roles = lines.map((line, row): RowRole => (row === units ? "units" : simpleRole(line, row, lines[0]!, layout)));
  if (layout.amountColumns.length === 0) return roles;
  const amounts = lines.map((line, row): readonly Amount[] => (roles[row] === "data" ? amountsOf(line, layout.amountColumns, layout.readAmount) : []));
  const names = lines.map((line, row) => (roles[row] === "data" && !layout.isPost(line) ? nameOfTotal(line, layout) : undefined));
  if (layout.hasYears && amounts.some((own) => own.length > 0)) {
    lines.forEach((line, row) => {
      if (roles[row] === "data" && names[row] === undefined && amounts[row]!.length === 0 && !layout.isPost(line) && isNameAlone(line, layout)) roles[row] = "heading";
    });
  }
  const sums = addsUp({ lines, roles, amounts, isNamed: (row) => names[row] !== undefined });
  names.forEach((name, row) => {
    if (name !== undefined) roles[row] = roleOfTotal(name, amounts[row]!, () => sums(row, name.rest));
  });
  return roles;
}

function simpleRole(line: readonly unknown[], row: number, header: readonly unknown[], layout: BodyLayout): RowRole {
  if (row === 0) return "header";
  if (isBlankRow(line)) return "blank";
  if (isHeaderAgain(line, header)) return "header";
  return layout.isResult(line) ? "result" : "data";
}

/** The row that says in what the columns are measured: the first one below the header, blank ones and the header once more aside. */
export function unitsRow(lines: readonly (readonly unknown[])[]): number | undefined {
  const first = lines.findIndex((line, row) => row > 0 && !isBlankRow(line) && !isHeaderAgain(line, lines[0]!));
  return first > 0 && lines[first]!.every((cell) => isNothing(cell) || isUnitCell(cell)) ? first : undefined;
}

/** The cell by which a row is told apart: its total word, its name, or the first cell that holds something. */
export function namePlace(line: readonly unknown[], layout: BodyLayout): number {
  const total = line.findIndex((cell, column) => namesTotal(cell, column, layout) !== undefined);
  if (total >= 0) return total;
  const { nameColumn } = layout;
  return nameColumn !== undefined && !isNothing(line[nameColumn]) ? nameColumn : Math.max(0, line.findIndex((cell) => !isNothing(cell)));
}

function roleOfTotal({ bare }: TotalName, amounts: readonly Amount[], isSum: () => boolean): RowRole {
  if (amounts.length === 0 || isSum()) return "total";
  return bare ? "falseTotal" : "countedTotal";
}

/** Names compare as headers do; a year is a year, as number or as text. */
export function isHeaderAgain(line: readonly unknown[], header: readonly unknown[]): boolean {
  return line.every((cell, column) => isNothing(cell) || (!beginsOtherwise(cell, header[column]) && !isNothing(header[column]) && nameKey(String(cell)) === nameKey(String(header[column]))));
}

/** A quick look, for sheets of half a million cells: a name that begins with another letter, or a figure where a name stands, is another one. */
function beginsOtherwise(cell: unknown, name: unknown): boolean {
  if (typeof name !== "string" || !isLetter(name.charCodeAt(0))) return false;
  return typeof cell === "number" || (typeof cell === "string" && isLetter(cell.charCodeAt(0)) && (cell.charCodeAt(0) | 32) !== (name.charCodeAt(0) | 32));
}

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

/** The first text left of the last amount that names a total; the name of the row counts wherever it stands. */
function nameOfTotal(line: readonly unknown[], layout: BodyLayout): TotalName | undefined {
  const end = layout.amountColumns.at(-1)!;
  for (let column = 0; column < end; column += 1) {
    const name = namesTotal(line[column], column, layout);
    if (name !== undefined) return name;
  }
  const { nameColumn } = layout;
  return nameColumn === undefined || nameColumn < end ? undefined : namesTotal(line[nameColumn], nameColumn, layout);
}

const namesTotal = (cell: unknown, column: number, { isChoice }: BodyLayout): TotalName | undefined =>
  (typeof cell === "string" && mayBeTotal.test(cell) && !isChoice(cell, column) ? totalName(cell) : undefined);
/** Most names hold none of these: a quick look for tables of 40.000 rows. */
const mayBeTotal = /tota|som|sum|saldo|resultaat|beschikbaar|verschil/iu;

const isNameAlone = (line: readonly unknown[], { knownColumns, nameColumn }: BodyLayout): boolean =>
  nameColumn !== undefined && !isNothing(line[nameColumn]) && knownColumns.every((column) => column === nameColumn || isNothing(line[column]));

const isNothing = (cell: unknown): boolean => isBlankRow([cell]);
