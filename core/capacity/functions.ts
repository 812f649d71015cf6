import type { InputReader } from "../tables";
import type { Report } from "../tables/report";
import { cooperation } from "./cooperation";
import type { Levelled } from "./levelling/level";
import { planned } from "./levelling/planning";
import { readPlanning, type Planning, type PlanningInput } from "./levelling/read";
import { planningTable } from "./levelling/report";
import { pooledNeeds } from "./need";
import { peopleNeededPerRole } from "./needed-summary";
import { readCapacity, type CapacityInput } from "./read";
import { capacityTable, cooperationTable } from "./report";

/** CAPACITEIT: per role and period the demand, the supply, the load, the shortage and the hiring, working as one government. */
export async function capacityReport(input: CapacityInput, reader?: InputReader): Promise<Report> {
  const model = readCapacity(input, reader);
  return capacityTable(await pooledNeeds(model), model);
}

/** SAMENWERKEN: per role what falls short when each organisation stands alone, and when they work as one government. */
export async function cooperationReport(input: CapacityInput, reader?: InputReader): Promise<Report> {
  return cooperationTable(await cooperation(readCapacity(input, reader)));
}

/** MENSENNODIG: per role the least fte to be employed so that no period falls short. InputError for what is wrong in the input, a missing norm too. */
export async function peopleNeededReport(input: CapacityInput, reader?: InputReader): Promise<Report> {
  return (await peopleNeededPerRole(input, reader)).report;
}

/**
 * PLANNEN: work packages moved within their slack so that peaks fit; with `late`, past it so that nothing overloads.
 * The search itself is done by `search`: it may take long, and what it needs and gives can travel to where it may.
 */
export async function planningReport(
  input: PlanningInput, search: (planning: Planning) => Promise<Levelled> = planned, reader?: InputReader,
): Promise<Report> {
  const planning = readPlanning(input, reader);
  return planningTable(planning, await search(planning));
}
