import { processesTable, reactionsTable, type ProcessRow, type ReactionRow } from "../domain/tables";
import { choiceArgument, dateArgument, InputReader } from "../tables";
import type { Conversation } from "./model";

/** The arguments of PARTICIPATIE as a spreadsheet hands them over. */
export interface ParticipationInput {
  readonly processes: unknown;
  readonly reactions: unknown;
  /** Peildatum; blank: the latest day on which somebody reacted or was answered. */
  readonly day?: unknown;
  readonly per?: unknown;
}

const PER = { process: ["traject"], theme: ["thema"] } as const;

/**
 * @param reader takes note of what is assumed
 * @throws InputError with every cell that cannot be read, or with an argument; never with what stands in Reacties
 */
export function readParticipation(input: ParticipationInput, reader = new InputReader()): Conversation & { readonly per: keyof typeof PER } {
  const given = dateArgument("peildatum", input.day, { optional: true });
  const per = choiceArgument("per", input.per, PER, { fallback: "process" });
  const processes = reader.table(processesTable, input.processes);
  const reactions = reader.table(reactionsTable, input.reactions);
  reader.refuse();
  return {
    per, processes: processes.rows, reactions: reactions.rows, namesDecisions: reactions.has("decision"),
    day: given ?? lastDay(processes.rows, reactions.rows),
  };
}

/** Never the day of the decision, which may lie ahead. */
function lastDay(processes: readonly ProcessRow[], reactions: readonly ReactionRow[]): number | undefined {
  return latest(reactions.flatMap(({ date, answer }) => [date, typeof answer === "number" ? answer : undefined]))
    ?? latest(processes.flatMap(({ notice, start }) => [notice, start]));
}

const latest = (days: readonly (number | undefined)[]): number | undefined =>
  days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);
