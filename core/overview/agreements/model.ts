import type { CascadeStatus, SafeguardedStatus } from "../../governance";
import type { Finding } from "../../domain/findings";
import type { Status, Thresholds } from "../../progress";

/** One agreement in the tree of who asks what of whom. Amounts in its own unit. */
export interface AgreementInTree {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly task: string;
  readonly area: string | undefined;
  readonly goal: number;
  readonly unit: string;
  readonly year: number;
  /** What is agreed one level down; undefined when nothing that counts is. */
  readonly passedDown: number | undefined;
  readonly difference: number | undefined;
  readonly status: CascadeStatus;
  readonly remarks: readonly string[];
  /** By what falls under it, in sheet order: places in the list of agreements. */
  readonly below: readonly number[];
  /** Where it stands: row of its version that holds, header = row 1. */
  readonly row: number;
}

/** An agreement that nobody passes further down, against the results that arrangements bring. */
export interface SafeguardedAgreement {
  readonly name: string;
  readonly to: string;
  readonly goal: number;
  readonly unit: string;
  readonly covered: number;
  readonly difference: number;
  readonly status: SafeguardedStatus;
  readonly remarks: readonly string[];
}

/** A contribution that counts for no agreement, and why. */
export interface LostContribution {
  readonly party: string;
  readonly remark: string;
}

export interface MatrixCell {
  readonly party: string;
  readonly task: string;
  readonly contributions: readonly {
    readonly arrangement: string; readonly kind: ContributionKind; readonly size: number; readonly unit: string | undefined;
  }[];
}

export type ContributionKind = "result" | "money" | "capacity" | "knowledge" | "instrument";

/** Who brings what to which task in one area, over all its arrangements. */
export interface ArrangementMatrix {
  readonly area: string;
  readonly arrangements: readonly { readonly name: string; readonly kind: string | undefined; readonly lead: string }[];
  readonly parties: readonly string[];
  readonly tasks: readonly string[];
  readonly cells: readonly MatrixCell[];
}

/** Arrangements that share so much that they could become one trajectory. Hours of all parties a year. */
export interface Joining {
  readonly area: string;
  readonly arrangements: readonly string[];
  /** Shared (party, task) pairs as a share of all. */
  readonly overlap: number;
  readonly hoursNow: number;
  readonly hoursTogether: number;
  readonly saving: number;
}

export interface ExchangeLine {
  readonly party: string;
  readonly kind: ContributionKind;
  readonly unit: string | undefined;
  readonly brings: number;
  readonly gets: number;
  readonly net: number;
}

/** An amount on a day (serial number). */
export interface Dated {
  readonly day: number;
  readonly value: number;
}

/** How an agreement is getting on, with the lines to draw it. */
export interface AgreementProgress {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly goal: number;
  readonly unit: string;
  readonly planned: number | undefined;
  readonly realised: number | undefined;
  /** Earned schedule over elapsed time. */
  readonly pace: number | undefined;
  readonly status: Status;
  /** 0 none, 1 arrangement, 2 municipality or water board, 3 province, 4 state. */
  readonly escalation: number;
  readonly expected: number | undefined;
  /** The day on which the goal is, or was, reached. */
  readonly ready: number | undefined;
  readonly plan: readonly Dated[];
  readonly measured: readonly Dated[];
  /** From the last measurement to the end of the goal's year; empty without a pace. */
  readonly forecast: readonly Dated[];
  /** The same in figures: every day of measurement and the end of the goal's year. */
  readonly moments: readonly {
    readonly day: number; readonly planned: number | undefined; readonly realised: number | undefined; readonly expected: number | undefined;
  }[];
}

export interface AgreementsInDetail {
  /** The day up to which progress is judged. */
  readonly day: number;
  readonly agreements: readonly AgreementInTree[];
  /** Those that fall under nothing, or under something that does not count: places in `agreements`. */
  readonly roots: readonly number[];
  /** How many of each status there are. */
  readonly counts: Readonly<Record<CascadeStatus, number>>;
  /** Undefined without a table Arrangementen or Bijdragen. */
  readonly safeguarded: readonly SafeguardedAgreement[] | undefined;
  readonly lost: readonly LostContribution[];
  readonly matrices: readonly ArrangementMatrix[];
  /** Largest saving first. */
  readonly joinings: readonly Joining[];
  readonly exchanges: readonly ExchangeLine[];
  /** Undefined without a table Metingen. */
  readonly progress: {
    /** From which pace (SPI(t)) green, and from which orange. */
    readonly thresholds: Thresholds;
    /** Who needs attention most stands first. */
    readonly agreements: readonly AgreementProgress[];
  } | undefined;
  readonly problems: readonly Finding[];
}

export interface AgreementOptions {
  readonly area?: string | undefined;
  /** The day of the question (peildatum): a serial number, or a text such as 2026-11-25. */
  readonly day?: number | string | undefined;
}
