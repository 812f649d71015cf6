import { UNNOTICED } from "../numbers/tolerances";

/** What pictures need of figures: how long a part is drawn, what stands first, and what is not worth showing. */

/** How long a part is drawn beside its whole, as CSS says it. */
export const lengthOf = (some: number, whole: number): string => `${whole > 0 ? (100 * some) / whole : 0}%`;

/** What the optimiser leaves behind (1e-9) is nothing: people would look for it in vain. */
export const isNothing = (amount: number): boolean => Math.abs(amount) <= UNNOTICED;

/** What the longest bar stands for; 0 without bars. */
export const largestOf = (amounts: readonly number[]): number => amounts.reduce((largest, amount) => Math.max(largest, amount), 0);

/** What falls short most first; of equals what asks most. */
export function worstFirst<Item extends { readonly asked: number; readonly short: number }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => other.short - one.short || other.asked - one.asked);
}

/** A place so many further among a number of them (from 0), no further than the first and the last. */
export const placeFurther = (place: number, by: number, count: number): number => Math.min(Math.max(0, count - 1), Math.max(0, place + by));

/** A place from 0 as people count. */
export const numberOf = (place: number): number => place + 1;
