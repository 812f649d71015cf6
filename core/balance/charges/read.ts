import { problem, remark, said } from "../../domain/findings";
import { investmentsTable, type InvestmentRow } from "../../domain/tables/investeringen";
import { LARGEST_CENTS, toCents } from "../../numbers/cents";
import { total } from "../../numbers/sum";
import { choiceArgument, InputReader, numberArgument, readYears, refuseArgument, type Cells } from "../../tables";
import type { Investment } from "../model";

/** The arguments of KAPITAALLASTEN as a spreadsheet hands them over. */
export interface InvestmentsInput {
  readonly investments: Cells;
  /** First and last year, both included. */
  readonly from: unknown;
  readonly to: unknown;
  /** A fraction per year, for investments that have none of their own. */
  readonly rate: unknown;
  /** "investering" (default), "jaar" or "uitgaven". */
  readonly per?: unknown;
}

const tellings = {
  investment: ["investering", "investeringen", "investment"],
  year: ["jaar", "jaren", "year"],
  spending: ["uitgaven", "spending"],
} as const;
/** A row per investment and year, per year, or a table as Uitgaven is. */
export type ChargesPer = keyof typeof tellings;

export const readChargesPer = (per: unknown): ChargesPer => choiceArgument("per", per, tellings, { fallback: "investment" });

export interface Investments {
  readonly years: readonly number[];
  readonly investments: readonly Investment[];
}

/** No interest over any amount that can be counted is a cent: as good as none, and no factor can be made of it. */
const LEAST_RATE = 1e-18;

/**
 * The investments and the years asked.
 * @throws InputError with every problem: in the table, or an investment without a rate where the argument gives none either
 */
export function readInvestments({ investments, from, to, rate }: InvestmentsInput, reader = new InputReader()): Investments {
  const years = readYears(from, to);
  const shared = numberArgument("rente", rate, { optional: true, zeroIsBlank: true, atLeast: 0, atMost: 1 });
  const table = reader.table(investmentsTable, investments);
  reader.refuse(tooLarge(table.rows) ? [problem({ table: investmentsTable.name }, said("amountsTooLarge"))] : []);
  if (shared === undefined && table.rows.some((row) => row.rate === undefined)) refuseArgument("rente", said("noInterestRate"));

  const start = years[0]!;
  reader.add(
    [remark({ table: investmentsTable.name, column: table.nameOf("rate") }, said("interestIsYours"))],
    table.rows.filter(({ bookValue, firstYear = start }) => bookValue > 0 && firstYear < start)
      .map(({ row }) => table.remarkAt(row, "firstYear", said("firstYearBeforeBookValue", { from: start }))),
  );
  return { years, investments: table.rows.map((row) => asInvestment(row, table.years, start, shared)) };
}

/** Everything together must be a sum that is exact to the cent. */
const tooLarge = (rows: readonly InvestmentRow[]): boolean =>
  total(rows, ({ amounts, bookValue }) => bookValue + total(amounts, (euros) => euros)) > LARGEST_CENTS / 100;

function asInvestment(row: InvestmentRow, years: readonly number[], start: number, shared: number | undefined): Investment {
  const spending = row.amounts.flatMap((euros, index) => (euros > 0 ? [{ year: years[index]!, cents: toCents(euros) }] : []));
  const last = spending.at(-1)?.year;
  const rate = row.rate ?? shared!;
  return {
    row: row.row, name: row.investment, task: row.task ?? row.investment, term: row.term, method: row.method, spending,
    residual: toCents(row.residual), contribution: toCents(row.contribution), bookValue: toCents(row.bookValue),
    rate: rate < LEAST_RATE ? 0 : rate,
    firstYear: last === undefined ? Math.max(start, row.firstYear ?? start) : row.firstYear ?? last + 1,
  };
}
