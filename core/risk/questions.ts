import type { Cents } from "../numbers/cents";
import { cachedDistribution } from "./cached";
import type { Group, Loss, Method, Portfolio, Shares } from "./model";
import type { Report } from "./simulation";

/** A percentile, and how far it may be off. */
export interface Percentile {
  readonly method: Method;
  readonly certainty: number;
  readonly amount: Cents;
  readonly error: Cents;
  readonly low: Cents;
  readonly high: Cents;
}

export interface SharesCase {
  readonly portfolio: Portfolio;
  readonly certainty: number;
  readonly groups: readonly Group[];
  readonly controlled: readonly (Loss | undefined)[];
}

export interface SharesAnswer {
  readonly percentile: Percentile;
  readonly shares: Shares;
}

/** What takes long, apart: plain data in and out, so that it can be asked of a worker. */
export const riskQuestions = {
  /** The percentiles of portfolios, each at these certainties. */
  percentiles: (portfolios: readonly Portfolio[], certainties: readonly number[], report?: Report): Promise<Percentile[][]> =>
    Promise.resolve(portfolios.map((portfolio) => certainties.map((certainty) => percentileOf(portfolio, certainty, report)))),
  shares: ({ portfolio, certainty, groups, controlled }: SharesCase, report?: Report): Promise<SharesAnswer> => Promise.resolve({
    percentile: percentileOf(portfolio, certainty, report),
    shares: cachedDistribution(portfolio, report).shares(certainty, groups, controlled),
  }),
};

/** Who answers some of these questions: this thread or a worker. */
export type Work<Asked extends keyof typeof riskQuestions> = Pick<typeof riskQuestions, Asked>;

function percentileOf(portfolio: Portfolio, certainty: number, report?: Report): Percentile {
  const distribution = cachedDistribution(portfolio, report);
  const [low, high] = distribution.interval(certainty);
  return { method: distribution.method, certainty, amount: distribution.percentile(certainty), error: distribution.error(certainty), low, high };
}
