import { toEuros } from "../numbers/cents";
import { total } from "../numbers/sum";
import { periodName, periodsOf } from "../supply";
import type { Report, ReportCell } from "../tables/report";
import type { Cooperation } from "./cooperation";
import type { CapacityModel } from "./model";
import type { PeopleNeeded } from "./people-needed";
import { inFte, type Need, type RoleNeed } from "./need";

/** A row per role and period, then a total per role. */
export function capacityTable(needs: readonly RoleNeed[], model: CapacityModel): Report {
  const periods = periodsOf(model.horizon);
  const line = (role: RoleNeed, period: ReportCell, need: Need, count: number): ReportCell[] => [
    role.role, period, need.demand, need.supply, load(need), need.shortage,
    inFte(need.shortage, role, model, count) ?? "", need.hired, toEuros(need.cost),
  ];
  return {
    columns: [
      { header: "Rol", kind: "name", key: true }, { header: "Periode", kind: "period", key: true },
      { header: "Vraag uren", kind: "hours" }, { header: "Aanbod uren", kind: "hours" }, { header: "Belasting", kind: "share" },
      { header: "Tekort uren", kind: "hours" }, { header: "Tekort fte", kind: "fte" }, { header: "Inhuur uren", kind: "hours" },
      { header: "Inhuur EUR", kind: "euros", unit: "EUR" },
    ],
    rows: [
      ...needs.flatMap((role) => role.perPeriod.map((need, index) =>
        line(role, periodName(periods[index]!, model.horizon.unit), need, 1))),
      ...needs.map((role) => line(role, "Totaal", role.whole, periods.length)),
    ],
  };
}

/** A row per role, then the total. */
export function cooperationTable(roles: readonly Cooperation[]): Report {
  const line = (role: string, alone: number, together: number): ReportCell[] => [
    role, alone, together, alone - together, alone > 0 ? (alone - together) / alone : "",
  ];
  return {
    columns: [
      { header: "Rol", kind: "name", key: true }, { header: "Tekort alleen", kind: "hours" }, { header: "Tekort samen", kind: "hours" },
      { header: "Winst uren", kind: "hours" }, { header: "Winst aandeel", kind: "share" },
    ],
    rows: [
      ...roles.map(({ role, alone, together }) => line(role, alone, together)),
      line("Totaal", total(roles, ({ alone }) => alone), total(roles, ({ together }) => together)),
    ],
  };
}

/** MENSENNODIG: a row per role, then the total. */
export function peopleNeededTable(roles: readonly PeopleNeeded[], { horizon }: CapacityModel): Report {
  const periods = periodsOf(horizon);
  return {
    columns: [
      { header: "Rol", kind: "name", key: true }, { header: "Extra fte vast", kind: "fte" }, { header: "Extra fte gemiddeld", kind: "fte" },
      { header: "Drukste periode", kind: "period" }, { header: "Uren tekort nu", kind: "hours" },
    ],
    rows: [
      ...roles.map(({ role, extra, mean, busiest, shortage }): ReportCell[] =>
        [role, extra, mean, busiest === undefined ? "" : periodName(periods[busiest]!, horizon.unit), shortage]),
      ["Totaal", total(roles, ({ extra }) => extra), total(roles, ({ mean }) => mean), "", total(roles, ({ shortage }) => shortage)],
    ],
  };
}

/** Demand over own supply. Blank where nothing is asked of nobody. */
function load({ demand, supply }: Need): ReportCell {
  if (supply > 0) return demand / supply;
  return demand > 0 ? "geen aanbod" : "";
}
