import { cascadeOf } from "../domain/agreements";
import { wholeNames } from "../domain/whole-names";
import { agreementsTable, conditionsTable, type AgreementRow, type ConditionRow } from "../domain/tables";
import { choiceArgument, dateArgument, InputReader, isOmitted } from "../tables";
import { lastKnownDay, type ConditionInput } from "./conditions";

/** The arguments of VOORWAARDEN as a spreadsheet hands them over. */
export interface ConditionsInput {
  readonly conditions: unknown;
  readonly agreements?: unknown;
  /** Peildatum: a date, or a year that means its 31 December; blank: the last day of which something is known. */
  readonly day?: unknown;
  readonly per?: unknown;
}

const PER = { condition: ["voorwaarde"], party: ["partij"] } as const;

/**
 * @param reader takes note of what is assumed
 * @throws InputError with every cell that cannot be read, or with an argument
 */
export function readConditions(input: ConditionsInput, reader = new InputReader()): ConditionInput & { readonly per: keyof typeof PER } {
  const day = dateArgument("peildatum", input.day, { optional: true });
  const per = choiceArgument("per", input.per, PER, { fallback: "condition" });
  const rows = reader.table(conditionsTable, input.conditions).rows;
  const agreements = isOmitted(input.agreements) ? undefined : reader.optional(agreementsTable, input.agreements)?.rows;
  reader.refuse();
  const known = day ?? lastKnownDay(rows, (agreements ?? []).map(({ date }) => date));
  return { per, day: known, rows: withWholeNames(rows, agreements ?? []), cascade: agreements && cascadeOf(agreements, known) };
}

/** The agreements of a condition are names that may hold a `;` themselves. */
export function withWholeNames(rows: readonly ConditionRow[], agreements: readonly AgreementRow[]): readonly ConditionRow[] {
  const listed = wholeNames(agreements.map(({ agreement }) => agreement));
  return rows.map((row) => ({ ...row, agreements: listed(row.agreements) }));
}
