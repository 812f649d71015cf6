import type { InputReader, Report } from "../../tables";
import { readAmbitionCase, type AmbitionInput } from "./ambition-case";
import { futuresQuestions, type Work } from "./questions";
import { ambitionTable, robustnessTable } from "./report";
import { readRobustCase, type RobustInput } from "./robust-case";

/**
 * AMBITIEKANS: per class of priority the chance that the money carries it, how far it reaches, and what decides most.
 *
 * @throws InputError for what is wrong in the input.
 */
export async function ambitionChanceReport(input: AmbitionInput, work: Work<"ambition"> = futuresQuestions, reader?: InputReader): Promise<Report> {
  return ambitionTable(await work.ambition(readAmbitionCase(input, reader)));
}

/**
 * BESTENDIGHEID: which measures of the programme stay, and which goals keep what it promises.
 *
 * @throws InputError for what is wrong in the input; NoAnswer when locked measures do not fit.
 */
export async function robustnessReport(input: RobustInput, work: Work<"robustness"> = futuresQuestions, reader?: InputReader): Promise<Report> {
  const { given, read } = readRobustCase(input, reader);
  return robustnessTable(read, await work.robustness(given));
}
