import { studentQuantile } from "../numbers/student";
import { betweenAreas } from "./between-areas";
import type { AreaValues, Method, Pooled } from "./model";
import { weighted } from "./weighted";

/**
 * Two areas or more together. The variance of the mean is that of Hartung and Knapp (2001), *never below the plain one*: three areas that
 * happen to be alike would else give an interval of nearly nothing (Röver, Knapp and Friede, 2015).
 * @param start where the variance between areas is looked for first
 */
export function pooled({ values, variances }: Pick<AreaValues, "values" | "variances">, method: Method, start?: number): Pooled {
  const between = betweenAreas(values, variances, method, start);
  if (between === 0 && variances[0] === 0) return { mean: values[0]!, between, variance: 0 };
  const { mean, weights, q } = weighted(values, variances, between);
  return { mean, between, variance: Math.max(1, q / (values.length - 1)) / weights };
}

/** Student's quantiles of one chance by degrees of freedom: of many norms nearly all have the same few. */
export function quantiles(chance: number): (freedom: number) => number {
  const known = new Map<number, number>();
  return (freedom) => {
    const quantile = known.get(freedom) ?? studentQuantile(chance, freedom);
    known.set(freedom, quantile);
    return quantile;
  };
}
