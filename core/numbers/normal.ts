/** Cody's two rational functions (Mathematics of Computation 23, 1969, as in R's pnorm), the highest power first: within this of 0 … */
const NEAR = 0.67448975;
const NEAR_ABOVE = [0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249];
const NEAR_BELOW = [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956];
/** … and up to here. */
const FAR = Math.sqrt(32);
const TAIL_ABOVE = [
  1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
  2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
];
const TAIL_BELOW = [
  1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091,
  34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
];
/** Further out a continued fraction of so many terms is as good. */
const FAR_TERMS = 30;

const SQRT_TWO_PI = 2.5066282746310002;

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduce((sum, next) => sum * x + next, 0);

/** The tail beyond x >= 0 beside the height of exp(-x²/2). */
function tailOfPeak(x: number): number {
  if (x < FAR) return polynomial(TAIL_ABOVE, x) / polynomial(TAIL_BELOW, x);
  let below = x;
  for (let term = FAR_TERMS; term >= 1; term--) below = x + term / below;
  return 1 / (SQRT_TWO_PI * below);
}

/** The chance that a standard normal draw is at most z, to 1e-15 of itself up to 5 from the middle; 1e-13 further out. */
export function normalBelow(z: number): number {
  const x = Math.abs(z);
  if (x <= NEAR) return 0.5 + z * polynomial(NEAR_ABOVE, z * z) / polynomial(NEAR_BELOW, z * z);
  const tail = Math.exp(-x * x / 2) * tailOfPeak(x);
  return z > 0 ? 1 - tail : tail;
}

/** Wichura's three ranges: the middle, the tails, and the far tails; numerator and denominator, the highest power first. */
const MIDDLE = [
  [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
    1971.5909503065514427, 133.14166789178437745, 3.387132872796366608],
  [5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
    687.1870074920579083, 42.313330701600911252, 1],
] as const;
const TAIL = [
  [7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504,
    5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734],
  [1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455,
    1.6763848301838038494, 2.05319162663775882187, 1],
] as const;
const FAR_TAIL = [
  [2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093, 0.29656057182850489123,
    1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772],
  [2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525,
    0.13692988092273580531, 0.59983220655588793769, 1],
] as const;

/** Numerator over denominator. */
const rational = ([above, below]: readonly [readonly number[], readonly number[]], x: number): number => polynomial(above, x) / polynomial(below, x);

/**
 * The z of which the standard normal distribution has `chance` below it, to 1e-15 relative (Wichura, algorithm AS 241, Applied
 * Statistics 37, 1988). 0 and 1 give the infinities.
 */
export function normalQuantile(chance: number): number {
  const middle = chance - 0.5;
  if (Math.abs(middle) <= 0.425) return middle * rational(MIDDLE, 0.180625 - middle * middle);
  const tail = Math.min(chance, 1 - chance);
  if (tail <= 0) return middle < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const z = r <= 5 ? rational(TAIL, r - 1.6) : rational(FAR_TAIL, r - 5);
  return middle < 0 ? -z : z;
}
