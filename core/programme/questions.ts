import { loadHighs } from "../optimise";
import { bottlenecksOf, type Bottleneck } from "./bottlenecks";
import { cachedOutcome } from "./cached";
import type { Case } from "./model";
import type { Outcome } from "./outcome";
import { reasonsOf, type Reason } from "./reasons";

/** What is worked out of a case: it may take long, so it may happen elsewhere. */
export const programmeQuestions = {
  programme: async (programme: Case): Promise<{ outcome: Outcome; reasons: Reason[] }> => {
    const outcome = await cachedOutcome(programme);
    return { outcome, reasons: reasonsOf(await loadHighs(), programme, outcome.choice) };
  },
  goals: async (programme: Case): Promise<{ outcome: Outcome; bottlenecks: Bottleneck[] }> => {
    const outcome = await cachedOutcome(programme);
    return { outcome, bottlenecks: bottlenecksOf(await loadHighs(), programme, outcome) };
  },
};

export type ProgrammeQuestions = typeof programmeQuestions;
