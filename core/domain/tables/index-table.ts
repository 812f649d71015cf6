import { z } from "zod";
import { eachRow, unique } from "../check";
import { number, year } from "../column";
import { table, type RowOf } from "../table";

export const rateAdvice = "schrijf 2% of 0,02";
/** A rate of half or more a year is a percentage that lost its sign. */
export const plausibleRate = z.number().refine((rate) => Math.abs(rate) < 0.5, `is 50% of meer: ${rateAdvice}`);

const columns = {
  year: year("Jaar", { also: ["year"], required: true }),
  rate: number("Index", { also: ["indexering", "rate"], allowed: plausibleRate, advice: rateAdvice }),
  correction: number("Correctie", { also: ["correction"], fallback: 0, allowed: plausibleRate, advice: rateAdvice }),
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
    unique(columns, ["year"], "", "geef elk jaar één rij"),
    { ...eachRow(columns, ["rate"], (row) => {
      const { parts } = row as typeof row & Pick<IndexRow, "parts">;
      if (row.rate === undefined && parts.length === 0) return {
        column: "rate", message: "ontbreekt", advice: rateAdvice,
      };
      if (row.rate !== undefined && row.rate !== 0 && parts.length > 0) return {
        column: "rate",
        message: "staat naast gewogen kolommen",
        advice: "laat Index leeg, of laat de kolommen met een gewicht leeg",
      };
      if (parts.length > 0 && parts.every((part) => part.weight === 0)) return {
        column: "rate", message: "heeft alleen gewichten 0", advice: "geef minstens één kolom een gewicht boven 0",
      };
      return undefined;
    }), columns: ["rate", "further"] },
  ],
});

export type IndexRow = RowOf<typeof indexTable>;
