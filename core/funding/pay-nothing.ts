import { sum } from "../numbers/sum";
import { layers, type Costs, type Source } from "./model";
import { pays, spendingLimits } from "./sources";

/** What sums of shares may be off by in a double. */
const NO_SHARE = 1e-12;

/** Sources that may not even together pay the whole: each would be too large a part of what is paid. */
export const cannotPay = (shares: readonly number[]): boolean => sum(shares) < 1 - NO_SHARE;

/** Sources that stand alone for a task and pay nothing, because their shares do not add up to the whole; by position. */
export interface PayNothing {
  readonly task: number;
  readonly sources: readonly number[];
  /** What they may pay together, as a part of what is paid. */
  readonly share: number;
}

/** One per task and group of sources, in sheet order: for a remark, that nobody has to wonder why there is no money. */
export function sourcesThatPayNothing({ tasks, years }: Costs, sources: readonly Source[]): PayNothing[] {
  const limits = sources.map((source) => spendingLimits(source, years));
  return tasks.flatMap((cost, task) => {
    const found = new Map<string, PayNothing>();
    years.forEach((_, year) => {
      const due = layers.filter((layer) => cost[layer][year]! > 0);
      const payers = [...sources.keys()].filter((source) =>
        limits[source]![year]!.amount > 0 && due.some((layer) => pays(sources[source]!, cost.task, layer)));
      const shares = payers.map((source) => sources[source]!.largestShare);
      if (payers.length > 0 && cannotPay(shares)) found.set(payers.join(), { task, sources: payers, share: sum(shares) });
    });
    return [...found.values()];
  });
}
