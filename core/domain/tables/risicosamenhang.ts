import { z } from "zod";
import { name, number } from "../column";
import { table, type RowOf } from "../table";

/** Which risks come together more, or less, often than by chance: one row per pair of risks, or of words of the column Programma. */
export const riskDependenceTable = table({
  kind: "risicosamenhang",
  name: "Risicosamenhang",
  columns: {
    one: name("Risico A", { also: ["risico 1", "risk A"], required: true }),
    other: name("Risico B", { also: ["risico 2", "risk B"], required: true }),
    correlation: number("Correlatie", { also: ["samenhang", "correlation"], required: true, fallback: 0, remarksBlank: true, allowed: z.number().min(-1).max(1) }),
  },
});

export type RiskDependenceRow = RowOf<typeof riskDependenceTable>;
