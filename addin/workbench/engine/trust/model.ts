import type { FileValue } from "../file/model";
import type { Node } from "../formulas/tree";
import type { Kind } from "./natives";

/** What has to be so of values that only calculating shows, for a formula to come out as in Excel. */
export interface Demand {
  readonly nodes: readonly Node[];
  readonly holds: (...values: readonly (readonly FileValue[])[]) => boolean;
  /** It counts only while each of these parts of the formula is so. */
  readonly when: readonly Condition[];
}

export interface Condition {
  readonly node: Node;
  readonly is: "true" | "false" | "error";
}

/** What a part of a formula gives. */
export interface Form {
  readonly kind: Kind;
  /** More than one value. */
  readonly many: boolean;
  /** No rounding stands behind it. */
  readonly exact: boolean;
}

export type Verdict = { readonly demands: readonly Demand[]; readonly doubt?: undefined } | { readonly doubt: string; readonly isBroken?: boolean };

/** A reason why the outcome is not known to be Excel's, in Dutch; `isBroken`: Excel has no outcome either. */
export class Doubt extends Error {
  constructor(message: string, readonly isBroken = false) {
    super(message);
  }
}
