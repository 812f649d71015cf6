import { cachedAmbitionChances, cachedRobustness } from "./cached";

/** What is worked out of a case, plain data in and out: it may take long, so it may happen elsewhere. */
export const futuresQuestions = {
  ambition: cachedAmbitionChances,
  robustness: cachedRobustness,
};

export type FuturesQuestions = typeof futuresQuestions;

/** Where the work is done: here, or wherever somebody else sees to it. */
export type Work<Question extends keyof FuturesQuestions> = Pick<FuturesQuestions, Question>;
