import { eachRow } from "../check";
import { choice, euros, name, shareOf, termOf, text, year, zeroOrMore } from "../column";
import { said } from "../findings/codes";
import { table, type RowOf } from "../table";

const columns = {
  investment: name("Investering", { also: ["investeringen", "investeringsproject", "activum", "actief", "investment", "asset"], required: true }),
  task: text("Opgave", { also: ["opgaven", "task"] }),
  term: termOf("Termijn", { unit: "jaar", also: ["afschrijvingstermijn", "gebruiksduur", "term", "useful life"], required: true }),
  method: choice("Methode", {
    linear: ["lineair", "linear"],
    annuity: ["annuïtair", "annuitair", "annuïteit", "annuity"],
  }, { also: ["afschrijvingsmethode", "method"], fallback: "linear" }),
  residual: euros("Restwaarde", { also: ["residual value"], fallback: 0, allowed: zeroOrMore }),
  contribution: euros("Bijdrage derden", { also: ["bijdragen derden", "bijdrage van derden", "bijdragen van derden", "contribution"], fallback: 0, allowed: zeroOrMore }),
  firstYear: year("Eerste afschrijving", { also: ["eerste jaar afschrijving", "start afschrijving", "first depreciation"] }),
  bookValue: euros("Boekwaarde", { also: ["book value"], fallback: 0, allowed: zeroOrMore }),
  rate: shareOf("Rente", { also: ["rentepercentage", "interest", "interest rate"] }),
};

/** A row as the rules of this table see it: with its spending. */
interface Spent { readonly amounts: readonly number[] }
const spentIn = (row: object): readonly number[] => (row as Spent).amounts;
const spentBy = (row: object): number => spentIn(row).reduce((sum, amount) => sum + amount, 0);

/**
 * What is invested, and how it is written off (BBV art. 59, 62-64): spending in a column per year, or what is on the books already.
 * Years that were realised count: what was spent before the years asked is on the books by then.
 */
export const investmentsTable = table({
  kind: "investeringen",
  name: "Investeringen",
  columns,
  further: "years",
  least: 0,
  realisedYears: true,
  yearsOptional: true,
  checks: [
    { ...eachRow(columns, ["investment", "bookValue"], (row) => {
      const spent = spentBy(row) > 0;
      if (row.bookValue > 0 && spent) return { column: "bookValue", what: said("bookValueAndSpending") };
      return row.bookValue > 0 || spent ? undefined : { column: "bookValue", what: said("nothingInvested") };
    }), columns: ["investment", "bookValue", "further"] },
    { ...eachRow(columns, ["investment", "contribution", "bookValue", "residual"], (row) => {
      const spent = spentBy(row);
      if (spent === 0 && row.bookValue === 0) return undefined;
      // With money in doubles: what differs by less than half a cent is equal.
      if (row.contribution > spent + HALF_A_CENT) return { column: "contribution", what: said("contributionAboveSpending") };
      const left = row.bookValue > 0 ? row.bookValue : spent - row.contribution;
      return row.residual > left + HALF_A_CENT ? { column: "residual", what: said("residualAboveRest") } : undefined;
    }), columns: ["investment", "contribution", "bookValue", "residual", "further"] },
    { ...eachRow(columns, ["investment", "firstYear"], (row, years) => {
      const last = years.findLast((_, index) => spentIn(row)[index]! > 0);
      if (row.firstYear === undefined || last === undefined || row.firstYear > last) return undefined;
      return { column: "firstYear", what: said("firstYearNotAfterSpending", { last }) };
    }), columns: ["investment", "firstYear", "further"] },
  ],
});

const HALF_A_CENT = 0.005;

export type InvestmentRow = RowOf<typeof investmentsTable>;
