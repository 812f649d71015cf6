import type { DecidingBody, SubjectKind } from "../domain/competences";
import { decidedShare, legitimacy, type Legitimacy, type LegitimacyStatus } from "./legitimacy";
import type { Decisions } from "./model";

/** What waits for a decision of the right body, as the pane shows it. */
export interface WaitingDecision {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly party: string | undefined;
  readonly needed: readonly DecidingBody[];
  readonly status: LegitimacyStatus;
  /** Of money: the euros that are lacking; undefined: none, or not known. */
  readonly short: number | undefined;
  /** Needed years for which nothing was voted. */
  readonly lacking: readonly number[];
  readonly why: NonNullable<Legitimacy["remark"]>["of"] | undefined;
}

export interface DecisionsStanding {
  /** What needs most stands first. */
  readonly waiting: readonly WaitingDecision[];
  /** Decided, in time or late; undefined: there is nothing to decide. */
  readonly share: number | undefined;
  readonly decided: number;
  readonly subjects: number;
}

/** What needs most first; what is decided waits for nobody. */
const order: readonly LegitimacyStatus[] = ["rejected", "wrongBody", "tooLittle", "over", "onlyNoted", "missing", "unknown"];

export function decisionsStanding(decisions: Decisions): DecisionsStanding {
  const all = legitimacy(decisions);
  const governed = all.filter(({ status }) => status !== "noGovernment");
  const waiting = all.filter(({ status }) => order.includes(status)).map(({ subject: { name, kind, party }, needed, status, difference, voted, remark }): WaitingDecision =>
    ({ subject: name, kind, party, needed, status, short: difference !== undefined && difference < 0 ? -difference : undefined, lacking: voted?.lacking ?? [], why: remark?.of }));
  return {
    waiting: waiting.sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status)),
    share: decidedShare(all), subjects: governed.length, decided: governed.length - waiting.length,
  };
}
