import { bandAround, placeReached, ranksOf, reached, shareIn } from "./band";
import { leaveEachOut } from "./leave-out";
import type { Engine, Group, Loss } from "./model";

/** Every amount that the losses can add up to, rising, with its chance. */
export interface Sums {
  readonly amounts: Float64Array;
  readonly chances: Float64Array;
}

/** More different sums are no longer worked out one by one. */
export const MOST_SUMS = 2 ** 20;

/** An amount with a chance, once. */
interface Chance {
  readonly chance: number;
  readonly amount: number;
}

const NOTHING: Sums = { amounts: Float64Array.of(0), chances: Float64Array.of(1) };

/** The loss as one amount with one chance; undefined: it is more than that. */
const asChance = ({ occurrence, amount }: Loss): Chance | undefined =>
  (occurrence.kind === "once" && amount.shape === "fixed" ? { chance: occurrence.chance, amount: amount.most } : undefined);

/**
 * The sums of independent losses of one fixed amount each.
 *
 * @param others what they are added to.
 * @returns undefined where one of them is more than that, or where there are more than `most` different sums.
 */
export function exactSums(losses: readonly Loss[], most = MOST_SUMS, others = NOTHING): Sums | undefined {
  let sums = others;
  for (const loss of losses) {
    const chance = asChance(loss);
    if (chance === undefined) return undefined;
    sums = plus(sums, chance);
    if (sums.amounts.length > most) return undefined;
  }
  return sums;
}

/** The sums with one more loss: two rising rows merged. */
function plus({ amounts, chances }: Sums, { chance, amount }: Chance): Sums {
  if (chance === 0 || amount === 0) return { amounts, chances };
  if (chance === 1) return { amounts: amounts.map((each) => each + amount), chances };
  const count = amounts.length;
  const [sums, merged] = [new Float64Array(2 * count), new Float64Array(2 * count)];
  let [without, within, size] = [0, 0, 0];
  while (within < count) {
    const shifted = amounts[within]! + amount;
    const same = without < count ? amounts[without]! : Infinity;
    if (same < shifted) {
      sums[size] = same;
      merged[size++] = chances[without++]! * (1 - chance);
    } else if (same > shifted) {
      sums[size] = shifted;
      merged[size++] = chances[within++]! * chance;
    } else {
      sums[size] = same;
      merged[size++] = chances[without++]! * (1 - chance) + chances[within++]! * chance;
    }
  }
  return { amounts: sums.subarray(0, size), chances: merged.subarray(0, size) };
}

/**
 * The exact distribution of independent losses of fixed amounts.
 *
 * @param elsewhere the percentile of losses that have too many sums: with all controls taken there may be more of them.
 * @returns undefined where they are more than that.
 */
export function exactly(losses: readonly Loss[], elsewhere: (losses: readonly Loss[], certainty: number) => number): Engine | undefined {
  const all = exactSums(losses);
  if (all === undefined) return undefined;
  const ranks = ranksOf(all.chances);
  const everything: Group = losses.map((_, item) => item);
  const percentile = (certainty: number): number => all.amounts[placeReached(certainty, ranks)]!;
  const include = (sums: Sums, items: Group): Sums => items.reduce((all, item) => plus(all, asChance(losses[item]!)!), sums);
  return {
    method: "exact",
    percentile,
    interval: (certainty) => [percentile(certainty), percentile(certainty)],
    error: () => 0,
    shares(certainty, groups, controlled) {
      const band = bandAround(certainty, all.amounts, (place) => all.chances[place]!);
      const means = new Float64Array(losses.length);
      leaveEachOut(losses.length, NOTHING, (sums, first, end) => include(sums, everything.slice(first, end)), (item, { amounts, chances }) => {
        const { chance, amount } = asChance(losses[item]!)!;
        let mean = 0;
        for (let place = 0; place < amounts.length; place++) mean += chances[place]! * shareIn(band, amounts[place]! + amount);
        means[item] = mean * chance * amount;
      });
      const [without, after]: [number[], (number | undefined)[]] = [[], []];
      /** With the controls of these taken: there may be more different sums then. */
      const taken = (items: Group, others?: Sums): number | undefined => {
        if (items.every((item) => controlled[item] === undefined)) return undefined;
        const sums = exactSums(items.map((item) => controlled[item] ?? losses[item]!), 2 * MOST_SUMS, others);
        if (sums !== undefined) return reached(certainty, sums.amounts, sums.chances);
        return elsewhere(losses.map((loss, item) => (items.includes(item) ? controlled[item] : undefined) ?? loss), certainty);
      };
      leaveEachOut(groups.length, NOTHING, (sums, first, end) => include(sums, groups.slice(first, end).flat()), (group, others) => {
        without[group] = reached(certainty, others.amounts, others.chances);
        after[group] = taken(groups[group]!, others);
      });
      return { means: [...means], without, controlled: after, allControlled: taken(everything) };
    },
  };
}
