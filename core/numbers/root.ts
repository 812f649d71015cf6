/** More halvings than a double has digits: what is not found by then is not there. */
const STEPS = 200;

/** A step of Newton that is this small beside x leaves an error of its square: nothing that a double can show. */
const LAST_STEP = 1e-11;

type Point = readonly [x: number, value: number];

/**
 * The x between `low` and `high` where a continuous function is zero, as near as doubles are (Brent, Algorithms for Minimization
 * without Derivatives, 1973, chapter 4: inverse quadratic interpolation, and halving wherever that does not help).
 * @throws RangeError when the function has the same sign at both ends
 */
export function brentRoot(value: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [value(a), value(b)];
  if (fa * fb > 0) throw new RangeError("no change of sign between the ends");
  let [c, fc, step, before] = [a, fa, b - a, b - a];
  for (let count = 0; count < STEPS; count++) {
    // b is the best so far, a the one before it, and the root lies between b and c.
    if (fb * fc > 0) [c, fc, step, before] = [a, fa, b - a, b - a];
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const near = 2 * Number.EPSILON * Math.abs(b);
    const half = (c - b) / 2;
    if (Math.abs(half) <= near || fb === 0) return b;
    const jump = Math.abs(before) >= near && Math.abs(fa) > Math.abs(fb) ? interpolated([a, fa], [b, fb], [c, fc]) : half;
    const helps = 2 * Math.abs(jump) < Math.min(3 * Math.abs(half) - near, Math.abs(before)) && jump * half > 0;
    [before, step] = helps ? [step, jump] : [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(step) > near ? step : Math.sign(half) * near;
    fb = value(b);
  }
  return b;
}

/** The step from b to where the inverse parabola through three points is zero; a straight line when two of them are one. */
function interpolated([a, fa]: Point, [b, fb]: Point, [c, fc]: Point): number {
  const s = fb / fa;
  if (a === c) return -((c - b) * s) / (1 - s);
  const q = fa / fc;
  const r = fb / fc;
  return -(s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / ((q - 1) * (r - 1) * (s - 1));
}

/**
 * The root of a rising function between `low` and `high`, by Newton's steps from `start`. A step out of what is left of the range, or one
 * that is not half of the step before it, is a halving instead, so that it always arrives (Press et al., Numerical Recipes, 9.4).
 * @param of the value and the slope at x
 */
export function newtonRoot(of: (x: number) => readonly [value: number, slope: number], low: number, high: number, start: number): number {
  let x = start;
  let size = high - low;
  for (let count = 0; count < STEPS; count++) {
    const [value, slope] = of(x);
    if (value === 0) return x;
    if (value < 0) low = x;
    else high = x;
    const next = x - value / slope;
    const safe = next > low && next < high && Math.abs(next - x) <= size / 2;
    if (safe && Math.abs(next - x) <= LAST_STEP * Math.abs(next)) return next;
    const to = safe ? next : low + (high - low) / 2;
    size = Math.abs(to - x);
    if (to === x || size <= Number.EPSILON * Math.abs(to)) return to;
    x = to;
  }
  return x;
}
