import type { Report } from "../tables/report";
import { cooperation } from "./cooperation";
import { pooledNeeds } from "./need";
import { readCapacity, type CapacityInput } from "./read";
import { gainReport, needReport } from "./report";

/** CAPACITEIT: per role and period the demand, the supply, the load, the shortage and the hiring, working as one government. */
export async function capacityReport(input: CapacityInput): Promise<Report> {
  const model = readCapacity(input);
  return needReport(await pooledNeeds(model), model);
}

/** SAMENWERKEN: per role what falls short when each organisation stands alone, and when they work as one government. */
export async function cooperationReport(input: CapacityInput): Promise<Report> {
  return gainReport(await cooperation(readCapacity(input)));
}
