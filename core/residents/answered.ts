import type { ReactionRow } from "../domain/tables";

/**
 * Somebody was answered: with yes, or on a day up to the day of the question; and where a reaction was not taken over, or only partly,
 * the answer says why.
 */
export function isAnswered({ answer, consequence, account }: ReactionRow, day: number | undefined): boolean {
  const came = typeof answer === "number" ? day !== undefined && answer <= day : answer;
  return came && (account !== undefined || (consequence !== "notAdopted" && consequence !== "partly"));
}

export type Consequence = ReactionRow["consequence"];
export type Tenor = NonNullable<ReactionRow["tenor"]>;

/** What became of reactions, in rows. */
export interface Tally {
  readonly reactions: number;
  /** Who signed: a reaction may speak for many. */
  readonly people: number;
  readonly answered: number;
  readonly answeredPeople: number;
  readonly consequences: Readonly<Record<Consequence, number>>;
  readonly tenors: Readonly<Record<Tenor, number>>;
  readonly open: readonly ReactionRow[];
}

export function tallyOf(reactions: readonly ReactionRow[], day: number | undefined): Tally {
  const consequences = { adopted: 0, partly: 0, notAdopted: 0, noneNeeded: 0, notYet: 0 };
  const tenors = { support: 0, concern: 0, objection: 0, idea: 0, question: 0 };
  const open: ReactionRow[] = [];
  let [people, answeredPeople] = [0, 0];
  for (const reaction of reactions) {
    consequences[reaction.consequence] += 1;
    if (reaction.tenor !== undefined) tenors[reaction.tenor] += 1;
    people += reaction.people;
    if (isAnswered(reaction, day)) answeredPeople += reaction.people;
    else open.push(reaction);
  }
  return { reactions: reactions.length, people, answered: reactions.length - open.length, answeredPeople, consequences, tenors, open };
}
