import { loadHighs } from "../optimise";
import { bottlenecksOf, type Bottleneck } from "./bottlenecks";
import { cachedOutcome } from "./cached";
import { growthOf, type Step } from "./what-if/growth";
import { headroom, type Headroom } from "./what-if/headroom";
import type { Case } from "./model";
import { noRegret, type NoRegret } from "./what-if/no-regret";
import type { Outcome } from "./outcome";
import { paymentsOf, type YearPayment } from "./years/payments";
import { reasonsOf, type Reason } from "./reasons";

/** What is worked out of a case, plain data in and out: it may take long, so it may happen elsewhere. */
export const programmeQuestions = {
  programme: async (programme: Case): Promise<{ outcome: Outcome; reasons: Reason[] }> => {
    const outcome = await cachedOutcome(programme);
    return { outcome, reasons: reasonsOf(await loadHighs(), programme, outcome.choice) };
  },
  goals: async (programme: Case): Promise<{ outcome: Outcome; bottlenecks: Bottleneck[] }> => {
    const outcome = await cachedOutcome(programme);
    return { outcome, bottlenecks: bottlenecksOf(await loadHighs(), programme, outcome) };
  },
  years: async (programme: Case): Promise<{ outcome: Outcome; payments: YearPayment[] }> => {
    const outcome = await cachedOutcome(programme);
    return { outcome, payments: await paymentsOf(programme, outcome.choice) };
  },
  headroom: async (programme: Case): Promise<Headroom[]> => headroom(await loadHighs(), programme),
  noRegret: async (programme: Case, margin: number): Promise<{ outcome: Outcome; proofs: NoRegret[] }> => {
    const outcome = await cachedOutcome(programme);
    return { outcome, proofs: noRegret(await loadHighs(), programme, outcome, margin) };
  },
  growth: async (programme: Case, shares: readonly number[]): Promise<Step[]> => growthOf(await loadHighs(), programme, shares),
};

export type ProgrammeQuestions = typeof programmeQuestions;

/** Where the work is done: here, or wherever somebody else sees to it. */
export type Work<Question extends keyof ProgrammeQuestions> = Pick<ProgrammeQuestions, Question>;
