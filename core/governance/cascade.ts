import { combineOf, type Agreement, type Cascade } from "../domain/agreements";
import { converted } from "../domain/units";
import { combined, type Piece } from "../numbers/combined";
import { tidyDifference } from "../numbers/tidy-sum";
import type { Governance } from "./model";

export type CascadeStatus = "closes" | "shortage" | "more" | "notPassedDown";

/** An agreement against what is agreed one level down. */
export interface CascadeLine {
  readonly agreement: Agreement;
  /** In the agreement's own unit; undefined when nothing is derived from it. */
  readonly amount: number | undefined;
  /** Amount - goal. */
  readonly difference: number | undefined;
  readonly status: CascadeStatus;
  /** Derived from it, but in a unit that does not convert. */
  readonly otherUnit: readonly Agreement[];
  /** Some of the derived goals add up and others must each pass. */
  readonly mixed: boolean;
}

/** Each agreement that holds, against the goals derived from it. Linear in the agreements. */
export function cascadeLines({ cascade, unitOf }: Pick<Governance, "cascade" | "unitOf">): CascadeLine[] {
  return cascade.agreements.map((agreement) => {
    const { goal, unit } = agreement.current;
    const otherUnit: Agreement[] = [];
    const pieces: Piece[] = [];
    for (const derived of cascade.derivedFrom(agreement)) {
      const amount = converted(derived.current.goal, unitOf(derived.current.unit), unitOf(unit));
      if (amount === undefined) otherUnit.push(derived);
      else pieces.push({ amount, combine: combineOf(derived.current, agreement.current) });
    }
    // Passed down, but in units that do not convert: nothing of it counts.
    const amount = combined(pieces, goal) ?? (otherUnit.length > 0 ? 0 : undefined);
    const difference = amount === undefined ? undefined : tidyDifference(amount, goal);
    return {
      agreement, amount, difference, otherUnit,
      status: statusOf(difference, goal),
      mixed: pieces.some(({ combine }) => combine !== pieces[0]!.combine),
    };
  });
}

function statusOf(difference: number | undefined, goal: number): CascadeStatus {
  if (difference === undefined) return "notPassedDown";
  if (difference === 0) return "closes";
  // A reduction is met by going further below zero.
  return difference > 0 === goal >= 0 ? "more" : "shortage";
}

/** Nobody passes it further down on the same task and area: results must come from the area itself. */
export function isLast(agreement: Agreement, cascade: Cascade, keyOf: Governance["keyOf"]): boolean {
  const place = placeOf(agreement, keyOf);
  return !cascade.derivedFrom(agreement).some((derived) => placeOf(derived, keyOf) === place);
}

/** A task in an area, as a key. */
export function placeOf({ current }: Agreement, keyOf: Governance["keyOf"]): string {
  return `${keyOf(current.task)}\n${current.area === undefined ? "" : keyOf(current.area)}`;
}
