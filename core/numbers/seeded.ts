import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Numbers that look random and are the same on every machine: one seed, one row of numbers. */
export interface Seeded {
  /** A whole number from 0 to `size` - 1. */
  below(size: number): number;
  /** From 0 up to, and not including, 1. */
  share(): number;
}

export function seeded(seed: number): Seeded {
  const generator = xoroshiro128plus(seed);
  return {
    below: (size) => uniformInt(generator, 0, size - 1),
    share: () => (generator.next() >>> 0) / 2 ** 32,
  };
}
