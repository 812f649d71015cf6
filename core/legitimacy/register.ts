import { rememberedKeys } from "../domain/name";
import type { DecisionRow } from "../domain/tables";
import { tidySum } from "../numbers/tidy-sum";
import { subjectKey } from "./model";
import { inForce, isOver } from "./in-force";

export type RegisterStatus = "holds" | "over" | "withdrawn" | "rejected" | "none";

/** What was decided on one subject by one party, whoever may decide on it. */
export interface RegisterLine {
  /** The first row about it. */
  readonly about: DecisionRow;
  /** The decision that holds, else the latest; undefined: nothing up to the day. */
  readonly decision: DecisionRow | undefined;
  /** In euros; of money the sum of what counts. */
  readonly amount: number | undefined;
  readonly status: RegisterStatus;
}

/**
 * Per subject, kind and party, in the order of the sheet.
 * @param rows as on the sheet
 * @param decisions those up to the day, by date and then as on the sheet
 */
export function register(rows: readonly DecisionRow[], decisions: readonly DecisionRow[], day: number | undefined): RegisterLine[] {
  const keyOf = rememberedKeys();
  const about = ({ subject, subjectKind, party }: DecisionRow): string => subjectKey(keyOf, subject, subjectKind, party);
  const found = new Map<string, { about: DecisionRow; decisions: DecisionRow[] }>();
  for (const row of rows) if (!found.has(about(row))) found.set(about(row), { about: row, decisions: [] });
  for (const decision of decisions) found.get(about(decision))!.decisions.push(decision);
  return [...found.values()].map((line): RegisterLine => {
    const isMoney = line.about.subjectKind === "money";
    const { counted, last } = inForce(line.decisions, isMoney);
    const decision = counted.at(-1) ?? last ?? line.decisions.at(-1);
    const amounts = counted.flatMap(({ amount }) => amount ?? []);
    return {
      about: line.about, decision,
      amount: isMoney && counted.length > 0 ? (amounts.length === 0 ? undefined : tidySum(amounts)) : decision?.amount,
      status: counted.length > 0 ? (isOver(decision!, day) ? "over" : "holds") : last === undefined ? "none" : last.tenor === "rejected" ? "rejected" : "withdrawn",
    };
  });
}
