import { z } from "zod";
import { amongRows, eachRow, unique } from "../check";
import { growth, year } from "../column";
import { said } from "../findings/codes";
import type { OwnLimit } from "../findings/cells";
import { table, type RowOf } from "../table";

/** A rate of half or more a year is a percentage that lost its sign. */
export const plausibleRate = z.number().refine((rate) => Math.abs(rate) < 0.5, "implausibleRate" satisfies OwnLimit);

const columns = {
  year: year("Jaar", { also: ["jaarlaag", "year"], required: true }),
  rate: growth("Index", { per: "jaar", also: ["indexering", "rate"], remarksBlank: true, allowed: plausibleRate, hint: "rate" }),
  correction: growth("Correctie", { per: "jaar", also: ["correction"], fallback: 0, allowed: plausibleRate, hint: "rate" }),
};

/**
 * How prices rise: one row per year, against the year before. The rate stands in Index, or is the weighted mean
 * of pairs of columns `X` and `Gewicht X`.
 */
export const indexTable = table({
  kind: "index",
  name: "Index",
  columns,
  further: "weighted",
  oneOf: [["rate", "further"]],
  checks: [
    unique(columns, ["year"], "index"),
    { ...eachRow(columns, ["rate"], (row) => {
      const { parts } = row as typeof row & Pick<IndexRow, "parts">;
      if (row.rate !== undefined && parts.length > 0) return { column: "rate", what: said("besideWeights") };
      if (parts.length > 0 && parts.every((part) => part.weight === 0)) return { column: "rate", what: said("onlyZeroWeights") };
      return undefined;
    }), columns: ["rate", "further"] },
    { ...amongRows(columns, ["rate", "correction"], (rows) => rows.flatMap((row) => ratesOf(row as unknown as Rates)
      .filter(({ rate }) => Math.abs(rate) >= STEEP)
      .map(({ column }) => ({ row: row.row, column, what: said("steepIndex"), degree: "remark" })))), columns: ["rate", "correction", "further"] },
  ],
});

export type IndexRow = RowOf<typeof indexTable>;

interface Rates {
  readonly rate?: number | undefined;
  readonly correction?: number | undefined;
  readonly parts: readonly { readonly name: string; readonly rate: number }[];
}

/** Prices do rise so fast, but a slip of a decimal is more likely. */
const STEEP = 0.1;

/** Every rate of a row with its column: a key, or the name of a column of its own. */
function ratesOf({ rate = 0, correction = 0, parts }: Rates): { readonly column: string; readonly rate: number }[] {
  return [{ column: "rate", rate }, ...parts.map(({ name, rate: own }) => ({ column: name, rate: own })), { column: "correction", rate: correction }];
}
