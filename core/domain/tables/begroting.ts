import { amongRows, unique } from "../check";
import { choice } from "../column";
import { said } from "../findings/codes";
import { table, type RowOf } from "../table";

const posts = {
  expenses: ["Lasten", "totale lasten", "expenses"],
  income: ["Baten", "totale baten", "income"],
  incidentalExpenses: ["Incidentele lasten", "waarvan incidentele lasten", "incidental expenses"],
  incidentalIncome: ["Incidentele baten", "waarvan incidentele baten", "incidental income"],
  toReserves: ["Toevoeging reserves", "toevoegingen reserves", "toevoeging aan reserves", "to reserves"],
  fromReserves: ["Onttrekking reserves", "onttrekkingen reserves", "onttrekking aan reserves", "from reserves"],
  structuralToReserves: ["Structurele toevoeging", "structurele toevoegingen", "structurele toevoeging reserves", "structural to reserves"],
  structuralFromReserves: ["Structurele onttrekking", "structurele onttrekkingen", "structurele onttrekking reserves", "structural from reserves"],
} as const;

const columns = {
  post: choice("Post", posts, { also: ["begrotingspost", "omschrijving", "item"], required: true }),
};

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
    amongRows(columns, ["post"], (rows) => (["expenses", "income"] as const)
      .filter((needed) => rows.every(({ post }) => post !== needed))
      .map((needed) => ({ row: 1, column: "post", what: said("noPost", { post: posts[needed][0] }) }))),
  ],
});

export type BudgetRow = RowOf<typeof budgetTable>;
