import { because, NoAnswer } from "../domain/findings";
import { loadHighs, type Highs } from "../optimise";
import { WholeModel } from "./linear-model/whole-model";
import { binariesOf, classesOf, shortages } from "./counts";
import { exactProgramme } from "./exact";
import { fairLevels } from "./fair";
import { floorsOf } from "./floors";
import { checkLocked } from "./locked";
import type { Case, Choice } from "./model";
import { divedStart } from "./search/dived-start";
import { Moves } from "./search/moves";
import { searchProgramme } from "./search/search";
import { standingOf } from "./standing";
import { classOutcomes, type ClassOutcome } from "./verdict";

/** The programme and its four promises, by the positions of the case. */
export interface Outcome {
  readonly choice: Choice;
  /** Per goal the shortage of the programme, the least that is possible when nothing else is wanted, and the fair one. */
  readonly short: readonly number[];
  readonly floors: readonly number[];
  readonly fair: readonly number[];
  readonly classes: readonly ClassOutcome[];
}

/**
 * The programme in four steps: floors, fair levels, whole measures as near to those as can be, and who pays.
 * @throws NoAnswer when locked measures do not fit
 */
export async function outcomeOf(programme: Case): Promise<Outcome> {
  return solved(await loadHighs(), programme);
}

/** Hears how far the work is: a share of it (0-1). */
export type Hear = (done: number) => void;

/** Where the steps begin, as shares of the whole: what they take differs too much for more. */
const STEPS = { fair: 0.25, programme: 0.3, moves: 0.95 };

/**
 * @param kept what a smaller budget chose: it stays
 * @param hear how far it is
 */
export function solved(highs: Highs, programme: Case, kept?: Choice, hear: Hear = () => undefined): Outcome {
  checkLocked(highs, programme);
  const model = new WholeModel(highs, programme);
  const inProgramme: Hear = (done) => { hear(STEPS.programme + done * (STEPS.moves - STEPS.programme)); };
  try {
    const floors = floorsOf(highs, model, (done) => { hear(done * STEPS.fair); });
    const fair = fairLevels(highs, programme, floors.levels);
    hear(STEPS.programme);
    if (kept !== undefined) model.keep(kept);
    const { choice: best, bounds } = (binariesOf(programme) <= SEARCHED_ABOVE
      ? exactProgramme(highs, model, floors.levels, fair, [...divedStart(highs, model, floors.levels, fair), ...floors.found.map(({ values }) => values)], inProgramme)
      : searchProgramme(highs, model, floors.levels, fair, floors.found.map((each) => each.choice), kept, inProgramme)) ?? notWhole();
    hear(STEPS.moves);
    const classes = classOutcomes(classesOf(programme), standingOf(programme, best, fair).classes, bounds);
    // Where nothing is proven, no measure alone, added, dropped or moved, makes it better.
    const choice = kept !== undefined || classes.every(({ proven, givenEarlier }) => proven && !givenEarlier) ? best : new Moves(highs, programme, classesOf(programme), fair).improved(best);
    const standing = standingOf(programme, choice, fair);
    return {
      choice, floors: floors.levels, fair, short: shortages(programme, choice), classes: classOutcomes(classesOf(programme), standing.classes, bounds),
    };
  } finally {
    model.dispose();
  }
}

/** Up to so many binaries the whole order of goals is exact; above it a search finds the programme. */
export const SEARCHED_ABOVE = 250;

function notWhole(): never {
  throw new NoAnswer(because("lockedNotWhole"));
}
