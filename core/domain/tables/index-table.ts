import { z } from "zod";
import { eachRow, unique } from "../check";
import { growth, year } from "../column";
import { said } from "../findings/codes";
import type { OwnLimit } from "../findings/cells";
import { table, type RowOf } from "../table";

/** A rate of half or more a year is a percentage that lost its sign. */
export const plausibleRate = z.number().refine((rate) => Math.abs(rate) < 0.5, "implausibleRate" satisfies OwnLimit);

const columns = {
  year: year("Jaar", { also: ["year"], required: true }),
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
  ],
});

export type IndexRow = RowOf<typeof indexTable>;
