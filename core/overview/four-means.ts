import { ROUNDING } from "../numbers/tolerances";

/**
 * The four means of a task: what of it each can carry (0-1); undefined where nothing is known of that means.
 * Not only money: capacity, knowledge and instruments, too.
 */
export interface FourMeans {
  readonly task: string;
  readonly area?: string | undefined;
  readonly shares: Readonly<Record<OneOfFour, number | undefined>>;
}

/** In the order in which equals are named. */
export const fourMeans = ["money", "capacity", "knowledge", "instruments"] as const;
export type OneOfFour = (typeof fourMeans)[number];

/** The means that decides; undefined where every means that is known carries all of it. */
export interface WeakestMeans<Means extends string = OneOfFour> {
  /** Of the means that are known, the lowest share; undefined where none is known. */
  readonly lowest: number | undefined;
  readonly means: Means | undefined;
}

/** The weakest decides, nothing is averaged: instruments cannot make up for people that are not there. */
export const weakestOf = ({ shares }: FourMeans): WeakestMeans => weakestAmong(fourMeans, shares);

/** The same among other means; of equals the first. */
export function weakestAmong<Means extends string>(all: readonly Means[], shares: Readonly<Record<Means, number | undefined>>): WeakestMeans<Means> {
  const known = all.flatMap((means) => {
    const share = shares[means];
    return share === undefined ? [] : [{ means, share }];
  });
  if (known.length === 0) return { lowest: undefined, means: undefined };
  const lowest = Math.min(...known.map(({ share }) => share));
  const weakest = known.find(({ share }) => share <= lowest + ROUNDING)!;
  return { lowest, means: lowest < 1 - ROUNDING ? weakest.means : undefined };
}

/** The mean of shares by their weights; undefined where nothing weighs. */
export function weightedMean(parts: readonly { readonly share: number; readonly weight: number }[]): number | undefined {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return weight > 0 ? parts.reduce((sum, part) => sum + part.share * part.weight, 0) / weight : undefined;
}
