import type { BalancePost } from "../domain/tables/balansposten";
import type { RatioName } from "../domain/tables/signaalwaarden";
import { exactSum, inverse, isBelow, ratio, times, type Ratio } from "../numbers/ratio";

/** How a ratio is judged: which shares bound what is neutral (both included), and which side is the good one. */
export interface SignalBounds {
  readonly low: number;
  readonly high: number;
  readonly better: "lower" | "higher";
}

/** As most bodies print it. No legal norms exist: formally there are no hard criteria. */
export type Signal = "least" | "neutral" | "most";

/** A ratio: the posts that add to it, those that take off, and what it is a share of. */
export interface RatioDefinition {
  readonly plus: readonly BalancePost[];
  readonly minus: readonly BalancePost[];
  readonly over: BalancePost;
  readonly bounds: SignalBounds;
}

const debt = ["fixedDebt", "netCurrentDebt", "accruedLiabilities"] as const;
const claims = ["longTermInvestments", "shortTermInvestments", "cash", "accruedAssets"] as const;
const ofDebt: SignalBounds = { low: 0.9, high: 1.3, better: "lower" };

/**
 * The ratios of BBV art. 11 by the ministerial regulation of 9 July 2015 (BWBR0036853), in its order. Its own table takes incidental
 * *income* off structural costs and the reverse, which is a slip: structural is what is left without the incidental part of the same kind.
 * The bounds are those that most bodies print (Medemblik 2020, Utrecht 2024, Zeeland).
 */
export const ratioDefinitions: Readonly<Record<RatioName, RatioDefinition>> = {
  netDebt: { plus: debt, minus: claims, over: "income", bounds: ofDebt },
  netDebtCorrected: { plus: debt, minus: [...claims, "loansGranted"], over: "income", bounds: ofDebt },
  solvency: { plus: ["equity"], minus: [], over: "totalLiabilities", bounds: { low: 0.2, high: 0.5, better: "higher" } },
  structuralRoom: {
    plus: ["structuralIncome", "structuralFromReserves"], minus: ["structuralExpenses", "structuralToReserves"], over: "income",
    bounds: { low: 0, high: 0, better: "higher" },
  },
  landDevelopment: { plus: ["landNotYetUsed", "landInDevelopment"], minus: [], over: "income", bounds: { low: 0.2, high: 0.35, better: "lower" } },
  taxCapacity: { plus: ["ownSurcharge"], minus: [], over: "nationalSurcharge", bounds: { low: 0.95, high: 1.05, better: "lower" } },
};

/** Every post that a ratio is made of. */
export const postsOf = ({ plus, minus, over }: RatioDefinition): readonly BalancePost[] => [...plus, ...minus, over];

/** The ratio of one year, exactly; undefined where what it is a share of is 0. Amounts in euros (or all in one other unit). */
export function ratioOf({ plus, minus, over }: RatioDefinition, amount: (post: BalancePost) => number): Ratio | undefined {
  const whole = ratio(amount(over));
  if (whole.over === 0n) return undefined;
  return times(exactSum([...plus.map(amount), ...minus.map((post) => -amount(post))]), inverse(whole));
}

/** Decided on exact figures: a share at a bound is neutral. */
export function signalOf(share: Ratio, { low, high, better }: SignalBounds): Signal {
  if (isBelow(share, ratio(low))) return better === "lower" ? "least" : "most";
  if (isBelow(ratio(high), share)) return better === "lower" ? "most" : "least";
  return "neutral";
}
