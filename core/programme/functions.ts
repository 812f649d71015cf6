import { numberArgument } from "../tables/argument";
import type { InputReader, Report } from "../tables";
import { programmeQuestions, type Work } from "./questions";
import { readProgramme, type ProgrammeInput } from "./read";
import { readSteps } from "./what-if/read-steps";
import { goalsTable, programmeTable } from "./report";
import { growthTable, headroomTable, noRegretTable } from "./what-if/report";
import { readRows } from "./years/read-rows";
import { measureYearsTable, yearsTable } from "./years/report";

/**
 * PROGRAMMEREN: which measures, when, what they cost, and why.
 *
 * @throws InputError for what is wrong in the input; NoAnswer when locked measures do not fit.
 */
export async function programmeReport(input: ProgrammeInput, work: Work<"programme"> = programmeQuestions, reader?: InputReader): Promise<Report> {
  const read = readProgramme(input, reader);
  const { outcome, reasons } = await work.programme(read.programme);
  return programmeTable(read, outcome, reasons);
}

/**
 * DOELBEREIK: how far each goal is reached, alone and fairly, and what stands in the way.
 *
 * @throws InputError for what is wrong in the input; NoAnswer when locked measures do not fit.
 */
export async function goalReachReport(input: ProgrammeInput, work: Work<"goals"> = programmeQuestions, reader?: InputReader): Promise<Report> {
  const read = readProgramme(input, reader);
  const { outcome, bottlenecks } = await work.goals(read.programme);
  return goalsTable(read, outcome, bottlenecks);
}

/**
 * PROGRAMMAJAREN: per year what the programme costs, who pays, and the hours and hectares it takes; or per measure and year.
 *
 * @throws InputError for what is wrong in the input; NoAnswer when locked measures do not fit.
 */
export async function programmeYearsReport(
  input: ProgrammeInput & { readonly rows?: unknown }, work: Work<"years"> = programmeQuestions, reader?: InputReader,
): Promise<Report> {
  const rows = readRows(input.rows);
  const read = readProgramme(input, reader);
  const { outcome, payments } = await work.years(read.programme);
  return rows === "measure" ? measureYearsTable(read, outcome.choice) : yearsTable(read, outcome.choice, payments);
}

/**
 * SPEELRUIMTE: what a million, an fte, ten hectares or a year more would bring.
 *
 * @throws InputError for what is wrong in the input; NoAnswer when locked measures do not fit.
 */
export async function headroomReport(input: ProgrammeInput, work: Work<"headroom"> = programmeQuestions, reader?: InputReader): Promise<Report> {
  const read = readProgramme(input, reader);
  return headroomTable(read, await work.headroom(read.programme));
}

/**
 * NOREGRET: which measures are in every programme that is nearly as good, and which in none.
 *
 * @throws InputError for what is wrong in the input; NoAnswer when locked measures do not fit.
 */
export async function noRegretReport(
  input: ProgrammeInput & { readonly margin?: unknown }, work: Work<"noRegret"> = programmeQuestions, reader?: InputReader,
): Promise<Report> {
  const margin = numberArgument("marge", input.margin, { atLeast: 0, atMost: 1000, fallback: 1, zeroIsBlank: true });
  const read = readProgramme(input, reader);
  const { outcome, proofs } = await work.noRegret(read.programme, margin);
  return noRegretTable(read, outcome, proofs);
}

/**
 * GROEIPAD: how the programme grows with the money: what a part of it chooses stays when more comes.
 *
 * @throws InputError for what is wrong in the input.
 */
export async function growthReport(
  input: ProgrammeInput & { readonly steps?: unknown }, work: Work<"growth"> = programmeQuestions, reader?: InputReader,
): Promise<Report> {
  const shares = readSteps(input.steps);
  const read = readProgramme(input, reader);
  return growthTable(read, await work.growth(read.programme, shares));
}
