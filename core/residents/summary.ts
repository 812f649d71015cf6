import type { ReactionRow } from "../domain/tables";
import type { DutyStanding } from "./duty";
import type { Conversation } from "./model";
import { participation, type ParticipationRemark } from "./participation";

/** A conversation with residents, as the pane shows it. */
export interface ProcessInDetail {
  readonly name: string;
  readonly reactions: number;
  /** The share that was answered; undefined without reactions. */
  readonly answered: number | undefined;
  readonly open: number;
  readonly weightyOpen: number;
  readonly oldestOpen: number | undefined;
  readonly duty: DutyStanding;
  readonly remarks: readonly ParticipationRemark[];
}

/** A reaction that waits for an answer: its number leads to the archive, who it is from stands nowhere. */
export interface WaitingReaction {
  /** In the table; header = 1. */
  readonly row: number;
  readonly number: string;
  readonly process: string;
  readonly theme: string;
  readonly weighty: boolean;
  readonly days: number | undefined;
}

export interface Residents {
  readonly processes: readonly ProcessInDetail[];
  /** Where somebody's home, income, health or safety is at stake first, then the oldest. */
  readonly waiting: readonly WaitingReaction[];
  readonly reactions: number;
}

export function residentsSummary(conversation: Conversation): Residents {
  const { day } = conversation;
  const all = participation(conversation);
  const daysOf = ({ date }: ReactionRow): number | undefined => (date === undefined || day === undefined ? undefined : Math.max(0, day - date));
  return {
    processes: all.map(({ name, tally, weightyOpen, oldestOpen, duty, remarks }) => ({
      name, reactions: tally.reactions, answered: tally.reactions === 0 ? undefined : tally.answered / tally.reactions, open: tally.open.length, weightyOpen, oldestOpen, duty, remarks,
    })),
    waiting: all.flatMap(({ name, tally }) => tally.open.map((reaction): WaitingReaction =>
      ({ row: reaction.row, number: reaction.number, process: name, theme: reaction.theme, weighty: reaction.weighty, days: daysOf(reaction) })))
      .sort((one, other) => Number(other.weighty) - Number(one.weighty) || (other.days ?? -1) - (one.days ?? -1) || one.row - other.row),
    reactions: conversation.reactions.length,
  };
}
