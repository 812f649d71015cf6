import { choice, name, quantity, shares, text, year } from "../column";
import { table, type RowOf } from "../table";

/** What each party brings to an arrangement: one row per contribution. */
export const contributionsTable = table({
  kind: "bijdragen",
  name: "Bijdragen",
  columns: {
    arrangement: name("Arrangement", { also: ["arrangementen"], required: true }),
    party: name("Partij", { also: ["organisatie", "party"], required: true }),
    task: name("Opgave", { also: ["task"], required: true }),
    kind: choice("Soort", {
      result: ["resultaat", "result"],
      money: ["geld", "money"],
      capacity: ["capaciteit", "capacity"],
      knowledge: ["kennis", "knowledge"],
      instrument: ["instrument", "instrumenten"],
    }, { also: ["type", "kind"], required: true }),
    size: quantity("Omvang", { also: ["hoeveelheid", "size", "amount"], required: true, fallback: 0, remarksBlank: true }),
    unit: text("Eenheid", { also: ["unit"] }),
    year: year("Jaar", { also: ["year"] }),
    countsFor: shares("Telt voor", { also: ["telt mee voor", "counts for"] }),
    benefits: shares("Ten gunste van", { also: ["gunste", "benefits", "in favour of"] }),
  },
});

export type ContributionRow = RowOf<typeof contributionsTable>;
