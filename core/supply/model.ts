import type { Span } from "./periods";

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

/** Hours that can be hired, or are hired, at one rate (euros per hour). */
export interface HireOffer {
  readonly hours: number;
  readonly rate: number;
}
