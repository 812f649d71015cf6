/**
 * How far two rows of numbers rise together, by their ranks: 1 when one never falls where the other rises, -1 when it always does
 * (Spearman, American Journal of Psychology 15, 1904). Equal numbers share the mean of their ranks.
 * @returns undefined where one of them does not vary
 */
export function rankCorrelation(one: ArrayLike<number>, other: ArrayLike<number>): number | undefined {
  const [a, b] = [meanRanks(one), meanRanks(other)];
  const mean = (one.length - 1) / 2;
  let [together, ofOne, ofOther] = [0, 0, 0];
  for (let index = 0; index < a.length; index++) {
    const [x, y] = [a[index]! - mean, b[index]! - mean];
    together += x * y;
    ofOne += x * x;
    ofOther += y * y;
  }
  return ofOne === 0 || ofOther === 0 ? undefined : together / Math.sqrt(ofOne * ofOther);
}

/** The rank of each number, from 0. */
function meanRanks(values: ArrayLike<number>): Float64Array {
  const order = Int32Array.from({ length: values.length }, (_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0, to; from < order.length; from = to) {
    for (to = from + 1; to < order.length && values[order[to]!] === values[order[from]!]; to++);
    for (let place = from; place < to; place++) ranks[order[place]!] = (from + to - 1) / 2;
  }
  return ranks;
}
