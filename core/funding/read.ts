import { sameName } from "../domain/name";
import { problem, said, type Finding } from "../domain/findings";
import { fundingTable, type FundingRow } from "../domain/tables/middelen";
import { wholeNames, type WholeNames } from "../domain/whole-names";
import { LARGEST_CENTS, toCents } from "../numbers/cents";
import { fromYear, InputReader, type Cells, type TableContent } from "../tables";
import type { Payable, Source } from "./model";
import { names, namesOf } from "./sources";

type Funding = TableContent<typeof fundingTable>;

/**
 * The sources of Middelen over the years asked.
 * @param tasks undefined: they could not be read, and the reader knows why
 * @param taken names that no source may have
 * @throws InputError with every problem that was read so far, also between Middelen and Opgaven
 */
export function readSources(
  funding: Cells, years: readonly number[], tasks: readonly Payable[] | undefined, taken: readonly string[] = [], reader = new InputReader(),
): Source[] {
  const table = reader.table(fundingTable, fromYear(funding, years[0]!));
  reader.refuse();
  const marked = wholeNames((tasks ?? []).flatMap(namesOf));
  reader.refuse([...missingYears(table, years), ...unknownMarks(table, tasks ?? [], marked), ...takenNames(table, taken), ...tooLarge(table, years)]);
  reader.refuse(floorsThatCannotHold(table, years));
  const columns = years.map((year) => table.years.indexOf(year));
  return table.rows.map((row) => ({
    row: row.row, name: row.source, kind: row.kind,
    earmark: row.earmark === undefined || row.earmark.length === 0 ? undefined : marked(row.earmark),
    structural: row.nature === "structural", largestShare: row.largestShare, carriedUntil: carriedUntil(row), minimum: toCents(row.minimum),
    amounts: columns.map((column) => toCents(row.amounts[column]!)),
  }));
}

/** Blank is nee, but a reserve stays. */
function carriedUntil({ kind, carry = kind === "reserve" }: FundingRow): number {
  return typeof carry === "number" ? carry : carry ? Infinity : -Infinity;
}

/** What must stay in a reserve is there at the beginning, and is carried to the last year. */
function floorsThatCannotHold(table: Funding, years: readonly number[]): Finding[] {
  const [from, to] = [years[0]!, years.at(-1)!];
  return table.rows.filter(({ minimum }) => minimum > 0).flatMap((row) => {
    const opening = row.amounts[table.years.indexOf(from)]!;
    return [
      ...(row.minimum > opening ? [table.problemAt(row.row, "minimum", said("minimumAboveOpening", { opening, from }))] : []),
      ...(carriedUntil(row) < to ? [table.problemAt(row.row, "minimum", said("minimumNotCarried", { to }))] : []),
    ];
  });
}

/** Columns before the first year do not count; between the first and the last there may be no gap. */
function missingYears(table: Funding, years: readonly number[]): Finding[] {
  return years.filter((year) => !table.years.includes(year)).map((year) =>
    problem({ table: fundingTable.name, row: 1, column: String(year) }, said("yearOutsideTable", { year })));
}

function unknownMarks(table: Funding, tasks: readonly Payable[], marked: WholeNames): Finding[] {
  return table.rows.flatMap((row) => marked(row.earmark ?? [])
    .filter((mark) => !tasks.some((task) => names(mark, task)))
    .map((mark) => table.problemAt(row.row, "earmark", said("unknownMark", { mark }))));
}

/** Where each source gets a column of its own, it cannot be called like another column. */
function takenNames(table: Funding, taken: readonly string[]): Finding[] {
  return table.rows.filter(({ source }) => taken.some((name) => sameName(name, source))).map(({ row }) =>
    table.problemAt(row, "source", said("namedAsResult")));
}

/** All amounts together must be a sum that is exact to the cent. */
function tooLarge(table: Funding, years: readonly number[]): Finding[] {
  const inPeriod = (_: number, column: number): boolean => years.includes(table.years[column]!);
  const total = table.rows.flatMap((row) => row.amounts.filter(inPeriod)).reduce((sum, amount) => sum + amount, 0);
  return total <= LARGEST_CENTS / 100 ? [] : [problem({ table: fundingTable.name }, said("amountsTooLarge"))];
}
