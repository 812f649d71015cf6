import { unique } from "../check";
import { hours, name, workload } from "../column";
import { table, type RowOf } from "../table";

const columns = {
  measure: name("Maatregel", { also: ["maatregelen", "measure"], required: true }),
  role: name("Rol", { also: ["functie", "role"], required: true }),
  hours: hours("Uren", { also: ["uren totaal", "hours"], required: true, fallback: 0, remarksBlank: true, allowed: workload }),
};

/** The hours that a whole measure asks of each role: one row per pair. */
export const effortTable = table({
  kind: "inzet",
  name: "Inzet",
  columns,
  checks: [unique(columns, ["measure", "role"], "inzet")],
});

export type EffortRow = RowOf<typeof effortTable>;
