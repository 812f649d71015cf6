import { z } from "zod";
import { eachRow, unique } from "../check";
import { choice, growth } from "../column";
import { said } from "../findings/codes";
import { table } from "../table";

/** The ratios that every budget of a province must show (BBV art. 11), in the order of the regulation. */
export const ratioNames = {
  netDebt: ["Netto schuldquote", "net debt ratio"],
  netDebtCorrected: ["Netto schuldquote gecorrigeerd", "netto schuldquote gecorrigeerd voor alle verstrekte leningen", "corrected net debt ratio"],
  solvency: ["Solvabiliteitsratio", "solvabiliteit", "solvency ratio"],
  structuralRoom: ["Structurele exploitatieruimte", "structural room"],
  landDevelopment: ["Grondexploitatie", "kengetal grondexploitatie", "land development"],
  taxCapacity: ["Belastingcapaciteit", "tax capacity"],
} as const;

export type RatioName = keyof typeof ratioNames;

/** Nobody owes ten times a year's income: larger is a percentage that lost its sign. */
const plausible = z.number().min(-10).max(10);

const columns = {
  ratio: choice("Kengetal", ratioNames, { also: ["ratio"], required: true }),
  low: growth("Onder", { also: ["ondergrens", "low", "lower bound"], fallback: 0, allowed: plausible, hint: "rate" }),
  high: growth("Boven", { also: ["bovengrens", "high", "upper bound"], fallback: 0, allowed: plausible, hint: "rate" }),
  better: choice("Gunstig", { lower: ["lager", "lower"], higher: ["hoger", "higher"] }, { also: ["better"], required: true }),
};

/** From where on a ratio is called risky: below and above which share, and which side is the good one. Both bounds are neutral. */
export const signalsTable = table({
  kind: "signaalwaarden",
  name: "Signaalwaarden",
  columns,
  checks: [
    unique(columns, ["ratio"], "signaalwaarden"),
    eachRow(columns, ["low", "high"], ({ low, high }) => (low > high ? { column: "high", what: said("highBelowLow") } : undefined)),
  ],
});
