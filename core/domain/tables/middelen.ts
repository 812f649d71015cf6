import { eachRow, unique } from "../check";
import { carry, choice, euros, list, name, shareOf, zeroOrMore } from "../column";
import { said } from "../findings/codes";
import { table, type RowOf } from "../table";

const columns = {
  source: name("Bron", { also: ["middel", "dekkingsbron", "financier", "source", "fund"], required: true }),
  kind: choice("Soort", {
    general: ["algemeen", "algemene middelen", "general"],
    earmarked: ["SPUK", "specifieke uitkering", "earmarked"],
    decentralised: ["decentralisatie-uitkering", "decentralised"],
    fund: ["bijzondere fondsuitkering", "fund grant"],
    cofinancing: ["cofinanciering", "cofinancing"],
    reserve: ["reserve", "reserves"],
  }, { also: ["type", "kind"], fallback: "general" }),
  earmark: list("Oormerk", { also: ["bestemming", "earmark"] }),
  nature: choice("Aard", {
    incidental: ["incidenteel", "incidental"],
    structural: ["structureel", "structural"],
  }, { also: ["nature"], fallback: "incidental" }),
  largestShare: shareOf("Maximaal aandeel", {
    also: ["max aandeel", "maximum aandeel", "maximum share", "largest share"], fallback: 1,
  }),
  carry: carry("Meenemen", { also: ["overhevelen", "carry"] }),
  party: name("Partij", { also: ["overheid", "party"] }),
  minimum: euros("Minimum", { also: ["minimumstand", "minimale stand", "ondergrens", "floor"], fallback: 0, allowed: zeroOrMore }),
};

/** Where the money comes from: one row per source, a column per year. */
export const fundingTable = table({
  kind: "middelen",
  name: "Middelen",
  columns,
  further: "years",
  least: 0,
  checks: [
    unique(columns, ["source"], "middelen"),
    eachRow(columns, ["kind", "earmark"], ({ kind, earmark }) => {
      const marked = earmark !== undefined;
      if (kind === "earmarked" && !marked) return { column: "earmark", what: said("noEarmark") };
      if ((kind === "decentralised" || kind === "fund") && marked) return { column: "earmark", what: said("earmarkOnFreeMoney") };
      return undefined;
    }),
    eachRow(columns, ["kind", "minimum"], ({ kind, minimum }) =>
      minimum > 0 && kind !== "reserve" ? { column: "minimum", what: said("minimumOfNoReserve") } : undefined),
  ],
});

export type FundingRow = RowOf<typeof fundingTable>;
