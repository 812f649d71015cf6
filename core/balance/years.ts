import { isBound, isFree, isReserve, leftOver, type Costs, type Payment, type Source } from "../funding";
import type { Cents } from "../numbers/cents";
import { sum } from "../numbers/sum";

/** A year of ambitions and means, in cents. */
export interface YearBalance {
  readonly cost: Cents;
  /** Part of the cost that stays. */
  readonly structural: Cents;
  readonly covered: Cents;
  readonly shortage: Cents;
  /** In the reserves at the end of the year. */
  readonly reserve: Cents;
  /** What lapses at the end of the year: general money without an earmark. */
  readonly freeLeft: Cents;
  /** What lapses: SPUK, cofinancing and everything with an earmark. */
  readonly earmarkedLeft: Cents;
}

/** One balance per year, in the order of `costs.years`. */
export function yearBalances(costs: Costs, sources: readonly Source[], payments: readonly Payment[]): YearBalance[] {
  const left = sources.map((source, index) => leftOver(source, costs.years, payments.filter((payment) => payment.source === index)));
  const [free, bound] = [sources.map(isFree), sources.map(isBound)];
  return costs.years.map((_, year) => {
    const structural = sum(costs.tasks.map((task) => task.structural[year]!));
    const cost = structural + sum(costs.tasks.map((task) => task.incidental[year]!));
    const covered = sum(payments.map((payment) => (payment.year === year ? payment.cents : 0)));
    return {
      cost, structural, covered, shortage: cost - covered,
      reserve: sum(left.map((own, index) => (isReserve(sources[index]!) ? own[year]!.carried : 0))),
      freeLeft: sum(left.map((own, index) => (free[index] ? own[year]!.lapsed : 0))),
      earmarkedLeft: sum(left.map((own, index) => (bound[index] ? own[year]!.lapsed : 0))),
    };
  });
}

/** The years together: flows are added up, the reserve is that of the last year. */
export function totalBalance(years: readonly YearBalance[]): YearBalance {
  const flow = (key: keyof YearBalance): Cents => sum(years.map((year) => year[key]));
  return {
    cost: flow("cost"), structural: flow("structural"), covered: flow("covered"), shortage: flow("shortage"),
    reserve: years.at(-1)?.reserve ?? 0, freeLeft: flow("freeLeft"), earmarkedLeft: flow("earmarkedLeft"),
  };
}
