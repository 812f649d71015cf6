import type { Nothing } from "./nothing";

/** What can be found where two tables meet. */
export interface BetweenCodes {
  /** With the name of a task that somebody may have meant. */
  readonly notInTasks: { readonly nearest: string | undefined };
  /** It is a task, but of this area. */
  readonly taskOfOtherArea: { readonly area: string };
  /** A row of Uitgaven without an area. */
  readonly taskInSeveralAreas: { readonly areas: readonly string[] };
  /** Costs per unit of a task that has rows in Uitgaven. */
  readonly costsBesideSpending: Nothing;
  /** Other work names its task. */
  readonly workForNoTask: Nothing;
  readonly endsAfterTarget: { readonly packages: readonly string[] };
  /** Remarks, with the name that somebody may have meant. */
  readonly notInArrangements: { readonly nearest: string | undefined };
  readonly notInStaff: { readonly nearest: string | undefined };
  readonly normWithoutObservations: { readonly nearest: string | undefined };
  /** Of a decision: no agreement, arrangement, source or process of that name. */
  readonly notASubject: { readonly nearest: string | undefined };
  /** Names that differ in a space, a hyphen, a point or an accent: `other` and its row. */
  readonly spelledTwice: { readonly other: string; readonly earlier: number };
  readonly roleWithoutStaff: Nothing;
  readonly organisationWithoutStaff: Nothing;
}
