import { measuresTable } from "../domain/tables/maatregelen";
import { tasksTable } from "../domain/tables/opgaven";
import { grownProgrammes, headroomFound, programmeInDetail, readProgramme, type GrownProgramme, type HeadroomInNames, type ProgrammeInDetail, type WhatIf } from "../programme";
import { byKind } from "./by-kind";
import type { OverviewOptions, SourceTable } from "./model";
import { canAnswer, programmeQuestion } from "./questions";

export interface ProgrammeOptions extends OverviewOptions, WhatIf {
  /** The most linear models that a search may solve. */
  readonly search?: number | undefined;
}

/** A programme, and the column of Maatregelen that keeps it; undefined where the table has none. */
export interface ProgrammeOfTables extends ProgrammeInDetail {
  readonly lockColumn: string | undefined;
}

/**
 * The programme of a workbook, of all its areas together; undefined where tables for it are lacking. What is wrong in them the overview says.
 * @param hear how far it is, 0-1
 * @throws InputError for what is wrong in the tables; NoAnswer when locked measures do not fit
 */
export async function programmeOf(
  tables: readonly SourceTable[], { search, money, locks, ...options }: ProgrammeOptions = {}, hear: (done: number) => void = () => undefined,
): Promise<ProgrammeOfTables | undefined> {
  const given = byKind(tables);
  if (!canAnswer("programme", given)) return undefined;
  const measures = given.content(measuresTable)!;
  const units = new Map(given.content(tasksTable)!.rows.map(({ row, unit }) => [row, unit]));
  const read = readProgramme({ ...programmeQuestion(given, options), search });
  return {
    ...await programmeInDetail(read, { money, locks }, units, hear),
    lockColumn: measures.has("locked") ? measures.nameOf("locked") : undefined,
  };
}

/** What a step more of each limit brings to the programme as it is tried; undefined where tables for it are lacking. */
export async function headroomOf(
  tables: readonly SourceTable[], { search: _, money, locks, ...options }: ProgrammeOptions = {}, hear: (done: number) => void = () => undefined,
): Promise<readonly HeadroomInNames[] | undefined> {
  const given = byKind(tables);
  return canAnswer("programme", given) ? headroomFound(readProgramme(programmeQuestion(given, options)), { money, locks }, hear) : undefined;
}

/** The programmes at a part of the money, each part more than the one before it; undefined where tables for it are lacking. */
export async function programmesOfParts(tables: readonly SourceTable[], options: OverviewOptions = {}): Promise<readonly GrownProgramme[] | undefined> {
  const given = byKind(tables);
  return canAnswer("programme", given) ? grownProgrammes(readProgramme(programmeQuestion(given, options))) : undefined;
}
