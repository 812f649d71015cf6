import type { Sign } from "../domain/signs";
import { rememberedKeys } from "../domain/name";
import { ROUNDING } from "../numbers/tolerances";
import type { EffectCell, VariantEffects } from "./effects";
import type { Indicator } from "./model";

/** What variants are held against: an indicator for a group in an area. Groups are never added up. */
export interface Criterion {
  readonly indicator: string;
  readonly group: string | undefined;
  readonly area: string | undefined;
}

/** A variant beside the others. */
export interface TradeOff {
  readonly variant: string;
  /** By the order of the criteria; undefined: no effect on it. */
  readonly cells: readonly (EffectCell | undefined)[];
  /** Variants that are at least as good on every criterion, and better on one. */
  readonly dominatedBy: readonly string[];
  /** (best - own) / (best - worst) over the variants with a number, 0-1; undefined without a number, or without a favourable direction. */
  readonly regrets: readonly (number | undefined)[];
  /** The largest of them, and the first criterion that has it. */
  readonly largest: { readonly regret: number; readonly criterion: number } | undefined;
}

export interface TradeOffs {
  readonly criteria: readonly Criterion[];
  readonly variants: readonly TradeOff[];
}

/**
 * The variants side by side: what dominates what, and what each gives up. Pareto dominance and minimax regret (L.J. Savage, The theory of
 * statistical decision, 1951) per criterion; nothing is weighed and nothing is added up over criteria.
 *
 * @param placed the criteria of the effects that the variants were made of, in their order
 */
export function tradeOffs(variants: readonly VariantEffects[], indicators: readonly Indicator[], placed: readonly Criterion[]): TradeOffs {
  const nameKey = rememberedKeys();
  const taken = new Set(variants.flatMap(({ cells }) => cells.map(({ criterion }) => criterion)));
  const places = [...placed.keys()].filter((place) => taken.has(place));
  const criteria = places.map((place) => placed[place]!);
  const favourable = new Map(indicators.map((indicator) => [nameKey(indicator.name), indicator.favourable]));
  const ways = criteria.map(({ indicator }) => waysOf(favourable.get(nameKey(indicator))));
  const rows = variants.map(({ variant, cells }) => {
    const own = new Map(cells.map((cell) => [cell.criterion, cell]));
    return { variant, cells: places.map((place) => own.get(place)) };
  });
  const regrets = criteria.map((_, at) => regretsOf(rows.map(({ cells }) => cells[at]?.amount), ways[at]));
  return {
    criteria,
    variants: rows.map(({ variant, cells }, place): TradeOff => {
      const own = regrets.map((each) => each[place]);
      return {
        variant, cells, regrets: own, largest: largestOf(own),
        dominatedBy: rows.filter((other, at) => at !== place && dominates(other.cells, cells, ways)).map((other) => other.variant),
      };
    }),
  };
}

/** 1: more is better; -1: less is; undefined: nobody said. */
type Way = 1 | -1 | undefined;
const waysOf = (favourable: Indicator["favourable"] | undefined): Way => (favourable === undefined ? undefined : favourable === "higher" ? 1 : -1);

/** Sums that differ by less are equal. */
const isEqual = (one: number, other: number): boolean => Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one), Math.abs(other));

type Outcome = "better" | "equal" | "worse" | "unknown";

function dominates(one: TradeOff["cells"], other: TradeOff["cells"], ways: readonly Way[]): boolean {
  let isBetter = false;
  for (const [at, way] of ways.entries()) {
    const outcome = compared(one[at], other[at], way);
    if (outcome === "worse" || outcome === "unknown") return false;
    isBetter ||= outcome === "better";
  }
  return isBetter;
}

/** Where one has something that the other lacks, nobody knows which is better. */
function compared(one: EffectCell | undefined, other: EffectCell | undefined, way: Way): Outcome {
  if (one === undefined && other === undefined) return "equal";
  if (one === undefined || other === undefined) return "unknown";
  const [byAmount, bySigns] = [comparedAmounts(one.amount, other.amount, way), comparedSigns(one.signs, other.signs)];
  if (byAmount === bySigns || bySigns === "equal") return byAmount;
  // Better by one and worse by the other: nobody knows.
  return byAmount === "equal" ? bySigns : "unknown";
}

function comparedAmounts(one: number | undefined, other: number | undefined, way: Way): Outcome {
  if (one === undefined && other === undefined) return "equal";
  if (one === undefined || other === undefined) return "unknown";
  if (isEqual(one, other)) return "equal";
  return way === undefined ? "unknown" : (one - other) * way > 0 ? "better" : "worse";
}

/** From the worst up. */
const fromWorst: readonly Sign[] = ["muchWorse", "worse", "same", "better", "muchBetter"];
const worstOf = (signs: EffectCell["signs"]): number => fromWorst.findIndex((sign) => signs.has(sign));

function comparedSigns(one: EffectCell["signs"], other: EffectCell["signs"]): Outcome {
  if (one.size === 0 && other.size === 0) return "equal";
  if (one.size === 0 || other.size === 0) return "unknown";
  const [own, its] = [worstOf(one), worstOf(other)];
  return own === its ? "equal" : own > its ? "better" : "worse";
}

function regretsOf(amounts: readonly (number | undefined)[], way: Way): (number | undefined)[] {
  if (way === undefined) return amounts.map(() => undefined);
  const scores = amounts.map((amount) => (amount === undefined ? undefined : amount * way));
  const known = scores.filter((score) => score !== undefined);
  const [best, worst] = [Math.max(...known), Math.min(...known)];
  return scores.map((score) => (score === undefined ? undefined : isEqual(best, worst) || isEqual(best, score) ? 0 : (best - score) / (best - worst)));
}

function largestOf(regrets: readonly (number | undefined)[]): TradeOff["largest"] {
  let largest: TradeOff["largest"];
  regrets.forEach((regret, criterion) => {
    if (regret !== undefined && (largest === undefined || regret > largest.regret + ROUNDING)) largest = { regret, criterion };
  });
  return largest;
}
