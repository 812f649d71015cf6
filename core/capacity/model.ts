import type { Profile } from "../domain/profiles";
import type { Horizon, Span, Staff } from "../supply";

/** The share of a work package that one role does: a row of Werk. */
export interface Work {
  /** In the table; header = 1. */
  readonly row: number;
  readonly workPackage: string;
  /** What the work is for. */
  readonly task?: string | undefined;
  readonly area?: string | undefined;
  /** undefined: any organisation may do it. */
  readonly organisation?: string | undefined;
  readonly role: string;
  /** In total over the span; inside or outside the horizon. */
  readonly hours: number;
  readonly span: Span;
  readonly profile: Profile;
}

/** An hour of `role` counts for `efficiency` hours of `alsoRole`. Not transitive, not for hired staff. */
export interface Substitution {
  readonly role: string;
  readonly alsoRole: string;
  /** Above 0, at most 1. */
  readonly efficiency: number;
}

export interface CapacityModel {
  readonly horizon: Horizon;
  readonly work: readonly Work[];
  readonly staff: readonly Staff[];
  readonly substitutions: readonly Substitution[];
  /** Productive hours per fte and year; undefined: every row of staff has its own. */
  readonly norm?: number | undefined;
}
