/**
 * The layers of a ziggurat under the bell curve: J.A. Doornik, An improved ziggurat method to generate normal random
 * samples (2005), after Marsaglia and Tsang (Journal of Statistical Software 5(8), 2000).
 */

/** Layers of equal area; 7 bits of a draw choose one. */
const LAYERS = 128;
/** Where the tail begins, and the area of each layer (the lowest with the tail). */
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;

/** The size of a draw within its layer: what is left of 32 bits after the layer (7) and the sign (1). */
export const SIZES = 2 ** 24;

/** Width of each layer: the lowest counts its share of the tail as width; above the highest there is nothing. */
const width = new Float64Array(LAYERS + 1);
width[0] = AREA / Math.exp(-0.5 * TAIL * TAIL);
width[1] = TAIL;
for (let layer = 2; layer < LAYERS; layer++) {
  const below = width[layer - 1]!;
  width[layer] = Math.sqrt(-2 * Math.log(AREA / below + Math.exp(-0.5 * below * below)));
}

/** A draw's size times this is its distance from 0. */
export const STEP = Float64Array.from({ length: LAYERS }, (_, layer) => width[layer]! / SIZES);
/** Sizes below this lie under the curve without looking: within the layer above. */
export const INSIDE = Float64Array.from({ length: LAYERS }, (_, layer) => Math.floor(SIZES * (width[layer + 1]! / width[layer]!)));

/**
 * What is decided in one draw of a hundred: a draw beside the layer above, or in the tail.
 *
 * @param uniform from 0 up to, and not including, 1.
 * @returns the distance from 0, or undefined: draw again.
 */
export function beside(layer: number, distance: number, uniform: () => number): number | undefined {
  if (layer === 0) return beyondTail(uniform);
  const square = distance * distance;
  const low = Math.exp(-0.5 * (width[layer]! ** 2 - square));
  const high = Math.exp(-0.5 * (width[layer + 1]! ** 2 - square));
  return high + uniform() * (low - high) < 1 ? distance : undefined;
}

/** Marsaglia's tail of the normal distribution (Technometrics 6(1), 1964). */
function beyondTail(uniform: () => number): number {
  for (;;) {
    const beyond = Math.log(1 - uniform()) / TAIL;
    if (-2 * Math.log(1 - uniform()) >= beyond * beyond) return TAIL - beyond;
  }
}
