import { rememberedKeys } from "../domain/name";
import type { ProcessRow, ReactionRow } from "../domain/tables";
import { tallyOf, type Tally } from "./answered";
import { dutyStanding, type DutyStanding } from "./duty";
import type { Conversation } from "./model";

/** What should be known beside the figures of a process. */
export type ParticipationRemark =
  | { readonly of: "noReactions" | "nothingTakenNorAccounted" | "decidedBeforeAnswer" | "unknownProcess" }
  | { readonly of: "takenWithoutDecision"; readonly count: number }
  | { readonly of: "notReached"; readonly groups: readonly string[] };

/** How one conversation with residents stands. */
export interface Participation {
  readonly name: string;
  /** Undefined: reactions name it, Trajecten does not. */
  readonly process: ProcessRow | undefined;
  readonly tally: Tally;
  /** Open reactions in which someone's home, income, health or safety is at stake. */
  readonly weightyOpen: number;
  /** Days from the earliest open reaction to the day of the question. */
  readonly oldestOpen: number | undefined;
  readonly duty: DutyStanding;
  readonly remarks: readonly ParticipationRemark[];
  /** By theme, as they come up. */
  readonly themes: readonly { readonly theme: string; readonly tally: Tally }[];
}

/** Every process in the order of the sheet, then those that only reactions name. Processes differ: there is no total. */
export function participation(conversation: Conversation): Participation[] {
  const { processes, reactions, day } = conversation;
  const keyOf = rememberedKeys();
  const byProcess = grouped(reactions, ({ process }) => keyOf(process));
  const known = new Set(processes.map(({ process }) => keyOf(process)));
  const standing = (name: string, process: ProcessRow | undefined): Participation => {
    const own = byProcess.get(keyOf(name)) ?? [];
    const tally = tallyOf(own, day);
    const dates = tally.open.flatMap(({ date }) => date ?? []);
    return {
      name, process, tally,
      weightyOpen: tally.open.filter(({ weighty }) => weighty).length,
      oldestOpen: dates.length === 0 || day === undefined ? undefined : Math.max(0, day - Math.min(...dates)),
      duty: process === undefined ? { of: "nothing" } : dutyStanding(process, day),
      remarks: process === undefined ? [{ of: "unknownProcess" }] : remarksOn(process, own, tally, conversation, keyOf),
      themes: [...grouped(own, ({ theme }) => keyOf(theme)).values()].map((rows) => ({ theme: rows[0]!.theme, tally: tallyOf(rows, day) })),
    };
  };
  return [
    ...processes.map((process) => standing(process.process, process)),
    ...[...byProcess].filter(([key]) => !known.has(key)).map(([, rows]) => standing(rows[0]!.process, undefined)),
  ];
}

/** From the lowest rung up. */
const rungs: readonly NonNullable<ProcessRow["rung"]>[] = ["inform", "consult", "advise", "coproduce", "decide"];
const isAtLeast = ({ rung }: ProcessRow, least: NonNullable<ProcessRow["rung"]>): boolean => rung !== undefined && rungs.indexOf(rung) >= rungs.indexOf(least);

function remarksOn(process: ProcessRow, reactions: readonly ReactionRow[], tally: Tally, { day, namesDecisions }: Conversation, keyOf: (name: string) => string): ParticipationRemark[] {
  const decided = process.decision !== undefined && day !== undefined && process.decision <= day ? process.decision : undefined;
  const taken = reactions.filter(({ consequence }) => consequence === "adopted" || consequence === "partly");
  const accounted = reactions.some(({ consequence, account }) => consequence === "notAdopted" && account !== undefined);
  const answeredLater = reactions.some(({ answer }) => decided !== undefined && typeof answer === "number" && answer > decided);
  const withoutDecision = taken.filter(({ decision }) => decision === undefined).length;
  const heard = new Set([...process.reached ?? [], ...reactions.flatMap(({ group }) => group ?? [])].map(keyOf));
  const missed = (process.meant ?? []).filter((group) => !heard.has(keyOf(group)));
  return [
    ...(reactions.length === 0 && isAtLeast(process, "consult") ? [{ of: "noReactions" } as const] : []),
    ...(reactions.length > 0 && isAtLeast(process, "advise") && taken.length === 0 && !accounted ? [{ of: "nothingTakenNorAccounted" } as const] : []),
    ...(decided !== undefined && (answeredLater || tally.open.length > 0) ? [{ of: "decidedBeforeAnswer" } as const] : []),
    ...(decided !== undefined && namesDecisions && withoutDecision > 0 ? [{ of: "takenWithoutDecision", count: withoutDecision } as const] : []),
    ...(missed.length > 0 ? [{ of: "notReached", groups: missed } as const] : []),
  ];
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row]);
    else known.push(row);
  }
  return groups;
}
