import { toEuros } from "../numbers/cents";
import type { Report, ReportCell } from "../tables/report";
import { total } from "./books";
import type { Cooperation } from "./cooperation";
import type { CapacityModel } from "./model";
import { inFte, type Need, type RoleNeed } from "./need";
import { periodName, periodsOf } from "./periods";

/** A row per role and period, then a total per role. */
export function needReport(needs: readonly RoleNeed[], model: CapacityModel): Report {
  const periods = periodsOf(model.horizon);
  const line = (role: RoleNeed, period: ReportCell, need: Need, count: number): ReportCell[] => [
    role.role, period, need.demand, need.supply, load(need), need.shortage,
    inFte(need.shortage, role, model, count) ?? "", need.hired, toEuros(need.cost),
  ];
  return {
    header: [
      "Rol", "Periode", "Vraag uren", "Aanbod uren", "Belasting", "Tekort uren", "Tekort fte", "Inhuur uren", "Inhuur EUR",
    ],
    rows: [
      ...needs.flatMap((role) => role.perPeriod.map((need, index) =>
        line(role, periodName(periods[index]!, model.horizon.unit), need, 1))),
      ...needs.map((role) => line(role, "Totaal", role.whole, periods.length)),
    ],
  };
}

/** A row per role, then the total. */
export function gainReport(roles: readonly Cooperation[]): Report {
  const line = (role: string, alone: number, together: number): ReportCell[] => [
    role, alone, together, alone - together, alone > 0 ? (alone - together) / alone : "",
  ];
  return {
    header: ["Rol", "Tekort alleen", "Tekort samen", "Winst uren", "Winst aandeel"],
    rows: [
      ...roles.map(({ role, alone, together }) => line(role, alone, together)),
      line("Totaal", total(roles, ({ alone }) => alone), total(roles, ({ together }) => together)),
    ],
  };
}

/** Demand over own supply. Blank where nothing is asked of nobody. */
function load({ demand, supply }: Need): ReportCell {
  if (supply > 0) return demand / supply;
  return demand > 0 ? "geen aanbod" : "";
}
