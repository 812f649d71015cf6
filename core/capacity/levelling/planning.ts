import type { Report } from "../../tables/report";
import { shortest } from "./late/shortest";
import { level } from "./level";
import type { Hooks } from "./model";
import { readPlanning, type PlanningInput } from "./read";
import { planReport } from "./report";

/** PLANNEN: work packages moved within their slack so that peaks fit; with `late`, past it so that nothing overloads. */
export async function planningReport(input: PlanningInput, hooks: Hooks = {}): Promise<Report> {
  const planning = readPlanning(input);
  const { problem, windows, late, ownLatest } = planning;
  return planReport(planning, await (late ? shortest(problem, windows, ownLatest, hooks) : level(problem, windows, hooks)));
}
