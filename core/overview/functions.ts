import type { InputReader, Report } from "../tables";
import { fourMeansPerTask, type FourMeansInput } from "./four-means-per-task";
import { normEffects, type NormEffectsInput } from "./norms/effects";
import { normsInTasks, type WithNormsInput } from "./norms/in-tasks";
import { normEffectsTable, tasksWithNormsTable } from "./norms/report";
import { fourMeansTable } from "./report";

/** VIERMIDDELEN: what of each task each means can carry, and the one that decides. InputError for what is wrong in the input. */
export async function fourMeansReport(input: FourMeansInput, reader?: InputReader): Promise<Report> {
  return fourMeansTable(await fourMeansPerTask(input, reader));
}

/** NORMGEVOLG: what the tasks cost with the norms in use and with those learned. InputError for what is wrong in the input. */
export function normEffectsReport(input: NormEffectsInput, reader?: InputReader): Report {
  return normEffectsTable(normEffects(input, reader));
}

/** METNORMEN: Opgaven with what was learned. InputError for what is wrong in the input. */
export function tasksWithNormsReport(input: WithNormsInput, reader?: InputReader): Report {
  return tasksWithNormsTable(input.tasks, normsInTasks(input, reader));
}
