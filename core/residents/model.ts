import type { ProcessRow, ReactionRow } from "../domain/tables";

/** The processes and what residents brought in, up to a day. */
export interface Conversation {
  readonly processes: readonly ProcessRow[];
  readonly reactions: readonly ReactionRow[];
  /** The day of the question, as a serial number; undefined: no date is known at all. */
  readonly day: number | undefined;
  /** Reacties has a column Besluit: then a reaction that was taken over should name one. */
  readonly namesDecisions: boolean;
}
