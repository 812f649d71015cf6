import type { InputReader, Report } from "../tables";
import { fourMeansPerTask, type FourMeansInput } from "./four-means-per-task";
import { fourMeansTable } from "./report";

/** VIERMIDDELEN: what of each task each means can carry, and the one that decides. InputError for what is wrong in the input. */
export async function fourMeansReport(input: FourMeansInput, reader?: InputReader): Promise<Report> {
  return fourMeansTable(await fourMeansPerTask(input, reader));
}
