/** How what cannot be divided evenly is rounded. */
export const METHODS = ["grootste rest", "dhondt", "sainte-lague", "huntington-hill"] as const;
export type Method = (typeof METHODS)[number];

/** A whole to be split over parts by weight, every part between its bounds. */
export interface Question {
  /** A multiple of the step; a negative whole mirrors the positive split. */
  readonly whole: number;
  readonly method: Method;
  /** The smallest unit: 1 for homes, 0.01 for euros. Above 0. */
  readonly step: number;
  readonly parts: readonly Part[];
}

/** Bounds are sizes, multiples of the step: zero or above, also where the whole is negative. */
export interface Part {
  /** Zero or above. */
  readonly weight: number;
  /** Default 0. */
  readonly minimum?: number | undefined;
  /** Default: no maximum. */
  readonly maximum?: number | undefined;
}

/** The same question in whole steps, exactly: what the methods compute with. */
export interface Split {
  readonly whole: bigint;
  readonly shares: readonly Share[];
}

export interface Share {
  readonly weight: bigint;
  readonly least: bigint;
  readonly most: bigint | undefined;
}

/** `amount` kept between the bounds of a share. Bounds and amount may be given `times` as large. */
export function within({ least, most }: Share, amount: bigint, times = 1n): bigint {
  if (amount <= least * times) return least * times;
  return most !== undefined && amount > most * times ? most * times : amount;
}
