import type { Profile } from "../domain/profiles";
import type { Horizon, Span } from "../supply/periods";

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

/** People of one role in one organisation: a row of Bezetting. */
export interface Staff {
  /** In the table; header = 1. undefined: nobody in the sheet, but somebody who is thought of. */
  readonly row?: number | undefined;
  readonly organisation: string;
  readonly role: string;
  readonly fte: number;
  /** undefined: the whole horizon. */
  readonly span?: Span | undefined;
  /** Productive hours per fte and year, before absence. */
  readonly hoursPerFte: number;
  /** The share of those hours that is lost (0-1). */
  readonly absence: number;
  readonly hire?: Hire | undefined;
}

/** Who may be hired beside own staff. */
export interface Hire {
  readonly fte: number;
  /** Per fte and year; hired staff that is absent is not paid and is replaced, so nothing is lost. */
  readonly hoursPerFte: number;
  /** Euros per hour, as typed; only costs are rounded to cents. */
  readonly rate: number;
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
