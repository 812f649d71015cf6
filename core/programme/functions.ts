import type { InputReader, Report } from "../tables";
import { readProgramme, type ProgrammeInput } from "./read";
import { goalsTable, programmeTable } from "./report";
import { programmeQuestions, type ProgrammeQuestions } from "./questions";

/**
 * PROGRAMMEREN: which measures, when, what they cost, and why.
 *
 * @throws InputError for what is wrong in the input; NoAnswer when locked measures do not fit.
 */
export async function programmeReport(input: ProgrammeInput, work: Pick<ProgrammeQuestions, "programme"> = programmeQuestions, reader?: InputReader): Promise<Report> {
  const read = readProgramme(input, reader);
  const { outcome, reasons } = await work.programme(read.programme);
  return programmeTable(read, outcome, reasons);
}

/**
 * DOELBEREIK: how far each goal is reached, alone and fairly, and what stands in the way.
 *
 * @throws InputError for what is wrong in the input; NoAnswer when locked measures do not fit.
 */
export async function goalReachReport(input: ProgrammeInput, work: Pick<ProgrammeQuestions, "goals"> = programmeQuestions, reader?: InputReader): Promise<Report> {
  const read = readProgramme(input, reader);
  const { outcome, bottlenecks } = await work.goals(read.programme);
  return goalsTable(read, outcome, bottlenecks);
}
