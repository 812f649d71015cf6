import { amongRows, unique, type Fault } from "../check";
import { choice } from "../column";
import { said } from "../findings/codes";
import { table, type RowOf } from "../table";
import { noPostBelowZero } from "./posts";

const posts = {
  expenses: ["Lasten", "expenses"],
  income: ["Baten", "income"],
  /** The same by another name; beside the post itself it must be equal. */
  totalExpenses: ["Totaal lasten", "totale lasten", "total expenses"],
  totalIncome: ["Totaal baten", "totale baten", "total income"],
  incidentalExpenses: ["Incidentele lasten", "waarvan incidentele lasten", "incidental expenses"],
  incidentalIncome: ["Incidentele baten", "waarvan incidentele baten", "incidental income"],
  toReserves: ["Toevoeging reserves", "toevoegingen reserves", "toevoeging aan reserves", "toevoegingen aan reserves", "toevoeging aan de reserves", "toevoegingen aan de reserves", "to reserves"],
  fromReserves: ["Onttrekking reserves", "onttrekkingen reserves", "onttrekking aan reserves", "onttrekkingen aan reserves", "onttrekking aan de reserves", "onttrekkingen aan de reserves", "from reserves"],
  structuralToReserves: ["Structurele toevoeging", "structurele toevoegingen", "structurele toevoeging reserves", "structural to reserves"],
  structuralFromReserves: ["Structurele onttrekking", "structurele onttrekkingen", "structurele onttrekking reserves", "structural from reserves"],
} as const;

const columns = {
  post: choice("Post", posts, { also: ["begrotingspost", "omschrijving", "item"], required: true }),
};

/** A row as the rules of this table see it: with its amounts. */
interface Seen {
  readonly row: number;
  readonly post: keyof typeof posts;
  readonly amounts: readonly number[];
}

/** The budget for several years: a row per post, a column per year, in euros. */
export const budgetTable = table({
  kind: "begroting",
  name: "Begroting",
  columns,
  further: "years",
  realisedYears: true,
  postsAreData: true,
  results: /^(?:saldo|resultaat|geraamd resultaat|gerealiseerd resultaat|totaal saldo)(?!\p{L})/u,
  checks: [
    unique(columns, ["post"], "begroting"),
    amongRows(columns, ["post"], (rows) => totals
      .filter(([needed, total]) => rows.every(({ post }) => post !== needed && post !== total))
      .map(([needed]) => ({ row: 1, column: "post", what: said("noPost", { post: posts[needed][0] }) }))),
    amongRows(columns, ["post"], (rows) => totals.flatMap(([post, total]) => totalBeside(rows as readonly Seen[], post, total))),
    noPostBelowZero(columns, posts),
  ],
});

export type BudgetRow = RowOf<typeof budgetTable>;

/** A post and the row that says it once more as a total. */
export const totals = [["expenses", "totalExpenses"], ["income", "totalIncome"]] as const;

/** Totaal lasten beside Lasten says nothing new, or something else. */
function totalBeside(rows: readonly Seen[], post: keyof typeof posts, total: keyof typeof posts): Fault[] {
  const own = rows.find((row) => row.post === post);
  const other = rows.find((row) => row.post === total);
  if (own === undefined || other === undefined) return [];
  const isSame = own.amounts.every((amount, index) => amount === other.amounts[index]);
  const what = said(isSame ? "totalBesidePost" : "totalDiffersFromPost", { post: posts[post][0] });
  return [{ row: other.row, column: "post", what, degree: isSame ? "remark" : "problem" }];
}
