import { InputReader, type Report } from "../tables";
import { portfoliosOf, resilienceBySum, resilienceOf } from "./capacity";
import { contributionsOf, groupsOf } from "./contributions";
import { controlledLosses, portfolioOf } from "./portfolio";
import { riskQuestions, type Work } from "./questions";
import { readCertainties, readCertainty, readGrouping, readRegister, type CertainInput, type RegisterInput } from "./read";
import { readAvailable, readClasses, readSumWeight, type CapacityInput } from "./read-capacity";
import { bandwidthTable, resilienceTable, sharesTable } from "./report";

/**
 * RISICO: per risk what it contributes to the capacity that is needed, what is needed without it, and whether its control pays.
 *
 * @throws InputError for what is wrong in the input; NoAnswer without risks.
 */
export async function riskSharesReport(input: CertainInput & { readonly per?: unknown }, work: Work<"shares"> = riskQuestions, reader?: InputReader): Promise<Report> {
  const certainty = readCertainty(input.certainty);
  const grouping = readGrouping(input.per);
  const register = readRegister(input, reader);
  const groups = groupsOf(register, grouping);
  const answer = await work.shares({ portfolio: portfolioOf(register), certainty, groups, controlled: controlledLosses(register) });
  return sharesTable(contributionsOf(register, grouping, groups, answer), grouping);
}

/**
 * WEERSTAND: the capacity that is needed beside what there is, their ratio and its class.
 *
 * @throws InputError for what is wrong in the input; NoAnswer without risks.
 */
export async function riskCapacityReport(input: CapacityInput, work: Work<"percentiles"> = riskQuestions, reader = new InputReader()): Promise<Report> {
  const certainty = readCertainty(input.certainty);
  const weight = readSumWeight(input.method, input.weight);
  const read = reader.attempt((part) => readRegister(input, part));
  const available = reader.attempt((part) => readAvailable(input.capacity, part));
  const classes = readClasses(input.classes, reader);
  reader.refuse();
  const register = read!;
  return resilienceTable(weight === undefined
    ? resilienceOf(register, available!, classes, await work.percentiles(portfoliosOf(register), [certainty]))
    : resilienceBySum(register, available!, classes, weight), register);
}

/**
 * BANDBREEDTE: the amount that is not exceeded, for each of some certainties.
 *
 * @throws InputError for what is wrong in the input; NoAnswer without risks.
 */
export async function riskBandwidthReport(
  input: RegisterInput & { readonly certainties?: unknown }, work: Work<"percentiles"> = riskQuestions, reader?: InputReader,
): Promise<Report> {
  const certainties = readCertainties(input.certainties);
  const register = readRegister(input, reader);
  const [percentiles] = await work.percentiles([portfolioOf(register)], certainties);
  return bandwidthTable(register, percentiles!);
}
