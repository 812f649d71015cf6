import type { Highs } from "../../optimise";
import { countsIn, isAsked, isCandidate, reached, type GoalClass } from "../counts";
import { fits } from "../fits";
import { WHOLE, type Case, type Choice, type Part } from "../model";
import { dependentsOf, staysInOrder } from "../order";
import { compareGoals, DIFFERS, standingOf, standingOfGoals, type Standing } from "../standing";

/** Below zero when one programme is better than the other, by all goals but the order of names. */
export function compareStanding(one: Standing, other: Standing): number {
  const goals = compareGoals(one.classes, other.classes);
  if (goals !== 0) return goals;
  if (Math.abs(one.cost - other.cost) > DIFFERS.money) return one.cost - other.cost;
  if (Math.abs(one.structural - other.structural) > DIFFERS.money) return one.structural - other.structural;
  return Math.abs(one.starts - other.starts) > DIFFERS.starts ? one.starts - other.starts : 0;
}

/**
 * Adds, drops and moves one whole measure at a time, as long as that alone makes the programme better. Hours, land and the goals are
 * looked at before the money.
 */
export class Moves {
  readonly #dependents: readonly (readonly number[])[];

  constructor(private readonly highs: Highs, private readonly programme: Case, private readonly classes: readonly GoalClass[], private readonly fair: readonly number[]) {
    this.#dependents = dependentsOf(programme);
  }

  standing(choice: Choice): Standing {
    return standingOf(this.programme, choice, this.fair);
  }

  improved(choice: Choice): Choice {
    let best = choice;
    for (let changed = true; changed;) {
      changed = false;
      for (const [place, measure] of this.programme.measures.entries()) {
        if (!measure.whole || measure.running || !isCandidate(measure)) continue;
        const better = this.#betterFor(best, place);
        if (better === undefined) continue;
        best = better;
        changed = true;
      }
    }
    return best;
  }

  /** The best change of one measure; undefined when none is better. */
  #betterFor(choice: Choice, place: number): Choice | undefined {
    const { programme } = this;
    const { starts, locked } = programme.measures[place]!;
    const current = this.standing(choice);
    const counted = reached(programme, choice);
    const options: (readonly Part[])[] = [...starts.map((_, start) => [{ start, millionths: WHOLE }]), ...(locked === "in" ? [] : [[]])]
      .filter((parts) => parts.length !== choice[place]!.length || parts[0]?.start !== choice[place]![0]?.start);
    let best: { choice: Choice; standing: Standing } | undefined;
    for (const parts of options) {
      // Most changes make the goals worse, and then nothing else matters.
      if (compareGoals(this.#goalsWith(counted, choice, place, parts), best?.standing.classes ?? current.classes) > 0) continue;
      const changed = choice.map((own, other) => (other === place ? parts : own));
      if (!staysInOrder(programme, changed, place, this.#dependents[place]!)) continue;
      const standing = this.standing(changed);
      if (compareStanding(standing, best?.standing ?? current) >= 0 || !fits(this.highs, programme, changed)) continue;
      best = { choice: changed, standing };
    }
    return best?.choice;
  }

  #goalsWith(counted: readonly number[], choice: Choice, place: number, parts: readonly Part[]): Standing["classes"] {
    const { goals, measures } = this.programme;
    const measure = measures[place]!;
    const amounts = counted.slice();
    for (const { goal, amount, delay } of measure.yields) {
      const counts = ({ start }: Part): boolean => countsIn(measure, measure.starts[start]!.year, delay, goals[goal]!.year);
      for (const part of choice[place]!) if (counts(part)) amounts[goal]! -= amount * (part.millionths / WHOLE);
      for (const part of parts) if (counts(part)) amounts[goal]! += amount;
    }
    return standingOfGoals(goals.map((goal, at) => (isAsked(goal) ? Math.max(0, 1 - amounts[at]! / goal.size!) : 0)), this.fair, this.classes);
  }
}
