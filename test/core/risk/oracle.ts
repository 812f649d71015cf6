import type { Loss } from "../../../core/risk/model";

/** Fixed amounts in cents, each once with a chance. */
export const fixed = (chance: number, most: number): Loss => ({ occurrence: { kind: "once", chance }, amount: { shape: "fixed", most } });

export interface Outcome {
  readonly sum: number;
  readonly chance: number;
  readonly happens: readonly boolean[];
}

/** Every combination of what may happen, by counting: 2^n of them, the smallest sum first. */
export function outcomes(losses: readonly Loss[]): Outcome[] {
  const all = Array.from({ length: 2 ** losses.length }, (_, which): Outcome => {
    const happens = losses.map((_, place) => (which >> place & 1) === 1);
    return {
      happens,
      sum: losses.reduce((sum, { amount }, place) => sum + (happens[place] ? amount.most : 0), 0),
      chance: losses.reduce((product, { occurrence }, place) => {
        const chance = occurrence.kind === "once" ? occurrence.chance : NaN;
        return product * (happens[place] ? chance : 1 - chance);
      }, 1),
    };
  });
  return all.sort((a, b) => a.sum - b.sum);
}

export function percentileOf(all: readonly Outcome[], certainty: number): number {
  let rank = 0;
  for (const { sum, chance } of all) if ((rank += chance) >= certainty - 1e-12) return sum;
  return all.at(-1)!.sum;
}

/** The mean of each loss over the outcomes with a rank from certainty - 0,05 to + 0,05; equal sums share alike. */
export function meansAround(all: readonly Outcome[], losses: readonly Loss[], certainty: number): number[] {
  const sums = [...new Set(all.map(({ sum }) => sum))];
  const [low, high] = [certainty - 0.05, Math.min(1, certainty + 0.05)];
  const means = losses.map(() => 0);
  let rank = 0;
  for (const sum of sums) {
    const same = all.filter((outcome) => outcome.sum === sum);
    const chance = same.reduce((total, outcome) => total + outcome.chance, 0);
    const share = chance === 0 ? 0 : Math.max(0, Math.min(rank + chance, high) - Math.max(rank, low)) / chance;
    rank += chance;
    for (const outcome of same) outcome.happens.forEach((happens, place) => { if (happens) means[place]! += share * outcome.chance * losses[place]!.amount.most; });
  }
  return means;
}
