import type { Report } from "../../tables/report";
import { level } from "./level";
import type { Hooks } from "./model";
import { readPlanning, type PlanningInput } from "./read";
import { planReport } from "./report";

/** PLANNEN: work packages moved within their slack so that peaks fit; with `late`, past it so that nothing overloads. */
export async function planningReport(input: PlanningInput, hooks: Hooks = {}): Promise<Report> {
  const planning = readPlanning(input);
  return planReport(planning, await level(planning.problem, planning.windows, hooks));
}
