import { cascadeOf } from "../domain/agreements";
import { defaultCompetences } from "../domain/competences";
import { rememberedKeys } from "../domain/name";
import type { Level } from "../domain/levels";
import {
  agreementsTable, arrangementsTable, competencesTable, contributionsTable, decisionsTable, fundingTable, partiesTable, processesTable, type DecisionRow, type PartyRow,
} from "../domain/tables";
import { dateArgument, InputReader, isOmitted } from "../tables";
import type { Decisions } from "./model";
import { subjectsOf } from "./subjects";

/** The arguments of LEGITIMITEIT as a spreadsheet hands them over; each may be left out. */
export interface LegitimacyInput {
  readonly agreements?: unknown;
  readonly decisions?: unknown;
  readonly parties?: unknown;
  /** Bevoegdheden: replaces the default as a whole. */
  readonly competences?: unknown;
  readonly arrangements?: unknown;
  readonly processes?: unknown;
  readonly funding?: unknown;
  /** Peildatum; blank: the latest Datum of Besluiten. */
  readonly day?: unknown;
  readonly contributions?: unknown;
}

/** Nothing was given: then the question is who may decide where nobody says otherwise. */
export const asksForDefaults = (input: LegitimacyInput): boolean => Object.values(input).every(isOmitted);

/**
 * @param reader takes note of what is assumed
 * @throws InputError with every cell that cannot be read, or with an argument
 */
export function readLegitimacy(input: LegitimacyInput, reader = new InputReader()): Decisions {
  const given = dateArgument("peildatum", input.day, { optional: true });
  const agreements = reader.optional(agreementsTable, input.agreements)?.rows ?? [];
  const decisions = reader.optional(decisionsTable, input.decisions)?.rows ?? [];
  const parties = reader.optional(partiesTable, input.parties)?.rows ?? [];
  const competences = reader.optional(competencesTable, input.competences)?.rows ?? defaultCompetences;
  const arrangements = reader.optional(arrangementsTable, input.arrangements)?.rows ?? [];
  const processes = reader.optional(processesTable, input.processes)?.rows ?? [];
  const funding = reader.optional(fundingTable, input.funding);
  const contributions = reader.optional(contributionsTable, input.contributions)?.rows ?? [];
  reader.refuse();
  const day = given ?? latestDate(decisions);
  return {
    day, competences, decisions: upTo(decisions, day), levelOf: levelsOf(parties),
    subjects: subjectsOf({
      agreements: cascadeOf(agreements, day).agreements, arrangements, contributions, processes, funding: { rows: funding?.rows ?? [], years: funding?.years ?? [] },
    }),
  };
}

/** The arguments of BESLUITEN. */
export interface RegisterInput {
  readonly decisions: unknown;
  readonly day?: unknown;
}

/** @throws InputError with every cell that cannot be read, or with an argument */
export function readRegister(input: RegisterInput, reader = new InputReader()) {
  const given = dateArgument("peildatum", input.day, { optional: true });
  const { rows } = reader.table(decisionsTable, input.decisions);
  reader.refuse();
  const day = given ?? latestDate(rows);
  return { day, rows, decisions: upTo(rows, day) };
}

const latestDate = (rows: readonly DecisionRow[]): number | undefined =>
  rows.reduce<number | undefined>((last, { date }) => (last === undefined || date > last ? date : last), undefined);

/** By date; of one day as on the sheet. */
const upTo = (rows: readonly DecisionRow[], day: number | undefined): DecisionRow[] =>
  rows.filter(({ date }) => day === undefined || date <= day).sort((one, other) => one.date - other.date || one.row - other.row);

function levelsOf(parties: readonly PartyRow[]): (party: string) => Level | undefined {
  const keyOf = rememberedKeys();
  const levels = new Map<string, Level>();
  for (const { party, level } of parties) if (!levels.has(keyOf(party))) levels.set(keyOf(party), level);
  return (party) => levels.get(keyOf(party));
}
