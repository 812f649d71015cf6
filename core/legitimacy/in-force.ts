import type { DecisionRow } from "../domain/tables";

/** What decisions on one subject come to, in the order of their dates. */
export interface InForce {
  /** The decisions that count; of anything but money at most one. */
  readonly counted: readonly DecisionRow[];
  /** The last that decided something: adopted, agreed, rejected or withdrawn. Undefined: nothing was decided, at most noted. */
  readonly last: DecisionRow | undefined;
}

/**
 * The last decision holds; taking note, or wishes and objections, never replace one. A budget is voted a year at a time: of money every
 * decision counts until one withdraws or rejects what came before.
 *
 * @param decisions by date, then as on the sheet
 */
export function inForce(decisions: readonly DecisionRow[], isMoney: boolean): InForce {
  let counted: DecisionRow[] = [];
  let last: DecisionRow | undefined;
  for (const decision of decisions) {
    if (!decides(decision)) continue;
    last = decision;
    if (!isConsent(decision)) counted = [];
    else if (isMoney) counted.push(decision);
    else counted = [decision];
  }
  return { counted, last };
}

export const isConsent = ({ tenor }: DecisionRow): boolean => tenor === "adopted" || tenor === "agreed";
const decides = (decision: DecisionRow): boolean => isConsent(decision) || decision.tenor === "rejected" || decision.tenor === "withdrawn";

/** It no longer binds on a day. */
export const isOver = ({ bindsUntil }: DecisionRow, day: number | undefined): boolean => bindsUntil !== undefined && day !== undefined && bindsUntil < day;
