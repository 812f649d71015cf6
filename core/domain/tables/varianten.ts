import { unique } from "../check";
import { choice, name, shareOf } from "../column";
import { table, type RowOf } from "../table";

const columns = {
  variant: name("Variant", { also: ["varianten", "scenario"], fallback: "programma" }),
  measure: name("Maatregel", { also: ["maatregelen", "opgave", "measure", "task"], required: true }),
  share: shareOf("Aandeel", { also: ["share"], fallback: 1 }),
  chosen: choice("Gekozen", {
    yes: ["ja", "j", "x", "waar", "yes", "true", "1"],
    part: ["deel", "deels", "part"],
    no: ["nee", "n", "onwaar", "no", "false"],
  }, { also: ["chosen"], fallback: "yes" }),
};

/** Which measures each variant takes: one row per variant and measure. The answer of PROGRAMMEREN is one, as it is. */
export const variantsTable = table({
  kind: "varianten",
  name: "Varianten",
  columns,
  // The last rows of that answer.
  results: /^(?:totaal|oordeel(?: \d+)?)$/u,
  checks: [unique(columns, ["measure", "variant"], "varianten")],
});

export type VariantRow = RowOf<typeof variantsTable>;
