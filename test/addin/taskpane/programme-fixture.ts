import type { MeasureInProgramme, Overview, ProgrammeOfTables } from "../../../core";
import type { WorkbookTable } from "../../../addin/workbook";
import { overview } from "./fixture";

const measure = (own: Partial<MeasureInProgramme> & { readonly name: string; readonly row: number }): MeasureInProgramme => ({
  cluster: "wonen", share: 1, start: 2027, end: 2028, bar: { before: 0, during: 2 }, target: { year: 2028, before: 2 }, locked: undefined, running: false, canStart: true, lockAs: 2027,
  cost: 6_000_000, structural: 0, hours: 1200, hectares: 40, serves: ["Woningbouw"], reason: { why: "for", name: "Woningbouw" }, ...own,
});

/** Three measures, of which one is left out, for two goals. */
export const programmeFixture: ProgrammeOfTables = {
  years: [2027, 2028, 2029], ticks: [2027, 2028, 2029].map((year, before) => ({ year, before })), lockColumn: "Vast",
  measures: [
    measure({ name: "Wijk aan het water", row: 2 }),
    measure({ name: "Beekdal", row: 3, cluster: "natuur", start: 2028, end: 2028, bar: { before: 1, during: 1 }, share: 0.5, lockAs: undefined, serves: ["Natuurherstel"], reason: { why: "for", name: "Natuurherstel" } }),
    measure({
      name: "Station", row: 4, share: 0, start: undefined, end: undefined, bar: undefined, lockAs: undefined, cost: 0, hours: 0, hectares: 0, serves: [], reason: { why: "money", year: 2029, structural: false },
    }),
  ],
  chosen: 2, worst: 1, cost: 13_000_000, structural: 0, hiring: 0,
  goals: [
    { name: "Woningbouw", row: 2, priority: 1, size: 100, unit: "woningen", year: 2028, reached: 100, short: 0, shares: { reached: 1, fair: 1, alone: 1 }, late: 0, bottleneck: { what: "nothing" }, yields: [{ measure: 0, amount: 100, state: "counts" }] },
    {
      name: "Natuurherstel", row: 3, priority: 1, size: 60, unit: "ha", year: 2029, reached: 20, short: 2 / 3, shares: { reached: 1 / 3, fair: 0.5, alone: 1 }, late: 1 / 6, bottleneck: { what: "people", name: "Ecoloog" },
      yields: [{ measure: 1, amount: 20, state: "counts" }, { measure: 2, amount: 10, state: "out" }],
    },
  ],
  perYear: [2027, 2028, 2029].map((year) => ({ year, cost: 4_000_000, structural: 0, hiring: 0, income: 5_000_000, lapsed: 1_000_000, busiest: { role: "Ecoloog", load: 0.9 } })),
  classes: [{ priority: 1, proven: true, givenEarlier: false, points: 0 }],
  peopleBind: true, landBinds: true, searched: false, whatIf: {},
  choice: [[{ start: 0, millionths: 1_000_000 }], [{ start: 0, millionths: 500_000 }], []],
};

export const withProgramme: Overview = { ...overview, standing: { ...overview.standing, programme: { state: "answered", remarks: 0 } } };

export const measuresTable: WorkbookTable = {
  kind: "maatregelen", name: "Maatregelen", sheet: "Maatregelen", address: "Maatregelen!A1:C4", origin: { table: "Maatregelen" }, header: ["Maatregel", "Kosten", "Vast"], asIs: true,
  cells: [["Maatregel", "Kosten", "Vast"], ["Wijk aan het water", 6_000_000, ""], ["Beekdal", 3_000_000, ""], ["Station", 5_000_000, ""]],
};
