/** Of area values around their mean, weighed by 1 / (variance + between). */
export interface Weighted {
  readonly weights: number;
  readonly mean: number;
  /** sum w (y - mean)²: chi-squared with one degree of freedom less than there are areas, when `between` is right. */
  readonly q: number;
  /** sum w² (y - mean)²: how fast q falls when `between` rises. */
  readonly slope: number;
  /** sum w², and the sum of the logarithms of variance + between. */
  readonly squares: number;
}

/** @param between above 0 where a variance is 0 */
export function weighted(values: readonly number[], variances: readonly number[], between: number): Weighted {
  const first = values[0]!;
  let [weights, sum, squares] = [0, 0, 0];
  for (let area = 0; area < values.length; area++) {
    const weight = 1 / (variances[area]! + between);
    weights += weight;
    squares += weight * weight;
    sum += weight * (values[area]! - first);
  }
  const mean = first + sum / weights;
  let [q, slope] = [0, 0];
  for (let area = 0; area < values.length; area++) {
    const weight = 1 / (variances[area]! + between);
    const part = weight * (values[area]! - mean) ** 2;
    q += part;
    slope += weight * part;
  }
  return { weights, mean, q, slope, squares };
}

/** The variance of values as a sample. */
export function sampleVariance(values: readonly number[]): number {
  const { q } = weighted(values, values.map(() => 0), 1);
  return q / (values.length - 1);
}
