import { NoAnswer } from "../../domain/findings";
import type { Highs } from "../../optimise";
import { cachedOutcome } from "../cached";
import { WHOLE, type Case, type Choice } from "../model";
import { solved, type Outcome } from "../outcome";
import { withMoney } from "./changed";

/** The programme of a part of the money, with all that smaller parts chose. */
export interface Step {
  readonly share: number;
  /** undefined: locked measures do not fit. */
  readonly outcome: Outcome | undefined;
  /** Positions of the measures that were not chosen before, or in a smaller part. */
  readonly more: readonly number[];
  /** Percentage points of the first class's lateness per goal above the programme that nothing was kept in; only at the whole. */
  readonly price: number | undefined;
}

/** Nested by construction: what a smaller budget chose stays, with its start; of parts at least as much. */
export async function growthOf(highs: Highs, programme: Case, shares: readonly number[]): Promise<Step[]> {
  const steps: Step[] = [];
  let kept: Choice = programme.measures.map(() => []);
  for (const share of shares) {
    const part = withMoney(programme, share);
    const outcome = fittingOutcome(highs, part, kept);
    if (outcome === undefined) {
      steps.push({ share, outcome, more: [], price: undefined });
      continue;
    }
    const before = kept;
    const more = [...outcome.choice.keys()].filter((place) => shareOf(outcome.choice, place) > shareOf(before, place));
    const [first] = outcome.classes;
    const price = share !== 1 || first === undefined ? undefined : (100 * Math.max(0, first.late - (await cachedOutcome(programme)).classes[0]!.late)) / first.goals;
    steps.push({ share, outcome, more, price });
    kept = outcome.choice;
  }
  return steps;
}

function fittingOutcome(highs: Highs, programme: Case, kept: Choice): Outcome | undefined {
  try {
    return solved(highs, programme, kept);
  } catch (error) {
    if (error instanceof NoAnswer && error.reason.code.startsWith("locked")) return undefined;
    throw error;
  }
}

const shareOf = (choice: Choice, place: number): number => choice[place]!.reduce((sum, { millionths }) => sum + millionths, 0) / WHOLE;
