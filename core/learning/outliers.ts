import type { AreaValues, Method, Pooled } from "./model";
import { pooled, quantiles } from "./pooled";

/** With fewer areas nobody can say which one is the odd one out. */
const FEWEST = 4;

/** A signal in 1 of 20 by chance, whatever certainty is asked. */
const limit = quantiles(0.975);

/**
 * Per area the mean of all others, where the area lies further from it than chance explains: all is estimated anew without it, and what
 * is left is held against Student's t with k - 2 degrees of freedom.
 */
export function outliers({ values, variances }: AreaValues, all: Pooled, method: Method): (number | undefined)[] {
  const k = values.length;
  if (k < FEWEST) return values.map(() => undefined);
  const most = limit(k - 2);
  return values.map((value, area) => {
    const others = pooled({ values: without(values, area), variances: without(variances, area) }, method, all.between);
    const error = Math.sqrt(variances[area]! + others.between + others.variance);
    return error > 0 && Math.abs(value - others.mean) / error > most ? others.mean : undefined;
  });
}

const without = (values: readonly number[], place: number): number[] => values.filter((_, other) => other !== place);
