import type { Report } from "../../tables/report";
import { shortest } from "./late/shortest";
import { level, type Levelled } from "./level";
import type { Hooks } from "./model";
import { readPlanning, type Planning, type PlanningInput } from "./read";
import { planReport } from "./report";

/**
 * PLANNEN: work packages moved within their slack so that peaks fit; with `late`, past it so that nothing overloads.
 * The search itself is done by `search`: it may take long, and what it needs and gives can travel to where it may.
 */
export async function planningReport(input: PlanningInput, search: (planning: Planning) => Promise<Levelled> = planned): Promise<Report> {
  const planning = readPlanning(input);
  return planReport(planning, await search(planning));
}

export function planned({ problem, windows, late, ownLatest }: Planning, hooks: Hooks = {}): Promise<Levelled> {
  return late ? shortest(problem, windows, ownLatest, hooks) : level(problem, windows, hooks);
}
