/** The transform of a row of real numbers: its first half and the middle, index 0 up to and including size / 2; the rest mirrors it. */
export interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** Discrete Fourier transforms of one size. Rows come in twos, since one complex transform does two real rows. */
export interface Fourier {
  readonly size: number;
  /** The transforms of two rows of `size` real numbers: sum of row[k] e^(-2 pi i j k / size). */
  spectra(row: Float64Array, second: Float64Array): [Spectrum, Spectrum];
  /** The rows that have these transforms. */
  rows(one: Spectrum, second: Spectrum): [Float64Array, Float64Array];
}

/**
 * Radix 4 after Stockham: every pass writes in order, so that nothing is sorted afterwards (Van Loan, Computational Frameworks
 * for the Fast Fourier Transform, 1992, 1.7 and 2.4).
 *
 * @param size a power of two, 2 or more.
 * @throws RangeError for another size.
 */
export function fourier(size: number): Fourier {
  if (!Number.isInteger(Math.log2(size)) || size < 2) throw new RangeError(`a transform needs a power of two: ${size}`);
  const cosine = Float64Array.from({ length: size }, (_, index) => Math.cos((2 * Math.PI * index) / size));
  const sine = Float64Array.from({ length: size }, (_, index) => Math.sin((2 * Math.PI * index) / size));
  const half = size / 2;

  // Made once: hundreds of transforms would leave hundreds of megabytes to be cleared away.
  const [one, other, both] = [empty(size), empty(size), empty(size)];

  /** The transform of re + i im; it stands where the next one will. */
  function transform(re: Float64Array, im: Float64Array): Spectrum {
    let from = { re, im };
    let to = one;
    let [length, stride] = [size, 1];
    const next = (): void => {
      from = to;
      to = from === one ? other : one;
    };
    for (; length >= 4; length /= 4, stride *= 4) {
      fourParts(from, to, length / 4, stride, cosine, sine);
      next();
    }
    if (length === 2) {
      twoParts(from, to, stride);
      next();
    }
    return from;
  }

  return {
    size,
    spectra(row, second) {
      const { re, im } = transform(row, second);
      const [first, last] = [empty(half + 1), empty(half + 1)];
      for (let index = 0; index <= half; index++) {
        const mirrored = index === 0 ? 0 : size - index;
        first.re[index] = (re[index]! + re[mirrored]!) / 2;
        first.im[index] = (im[index]! - im[mirrored]!) / 2;
        last.re[index] = (im[index]! + im[mirrored]!) / 2;
        last.im[index] = (re[mirrored]! - re[index]!) / 2;
      }
      return [first, last];
    },
    rows(one, second) {
      for (let index = 0; index <= half; index++) {
        both.re[index] = one.re[index]! - second.im[index]!;
        both.im[index] = one.im[index]! + second.re[index]!;
        if (index === 0 || index === half) continue;
        both.re[size - index] = one.re[index]! + second.im[index]!;
        both.im[size - index] = second.re[index]! - one.im[index]!;
      }
      // Real and imaginary changed places, before and after: the transform back.
      const { re, im } = transform(both.im, both.re);
      const [first, last] = [new Float64Array(size), new Float64Array(size)];
      for (let index = 0; index < size; index++) {
        first[index] = im[index]! / size;
        last[index] = re[index]! / size;
      }
      return [first, last];
    },
  };
}

const empty = (length: number): Spectrum => ({ re: new Float64Array(length), im: new Float64Array(length) });

function fourParts(from: Spectrum, to: Spectrum, quarter: number, stride: number, cosine: Float64Array, sine: Float64Array): void {
  const { re, im } = from;
  const { re: outRe, im: outIm } = to;
  for (let part = 0; part < quarter; part++) {
    const turn = part * stride;
    const c1 = cosine[turn]!, s1 = -sine[turn]!;
    const c2 = cosine[2 * turn]!, s2 = -sine[2 * turn]!;
    const c3 = cosine[3 * turn]!, s3 = -sine[3 * turn]!;
    for (let at = 0; at < stride; at++) {
      const a = at + turn;
      const b = a + quarter * stride;
      const c = b + quarter * stride;
      const d = c + quarter * stride;
      const sumRe = re[a]! + re[c]!, sumIm = im[a]! + im[c]!;
      const offRe = re[a]! - re[c]!, offIm = im[a]! - im[c]!;
      const oddRe = re[b]! + re[d]!, oddIm = im[b]! + im[d]!;
      // i times the difference.
      const turnedRe = im[d]! - im[b]!, turnedIm = re[b]! - re[d]!;
      const target = at + 4 * turn;
      outRe[target] = sumRe + oddRe;
      outIm[target] = sumIm + oddIm;
      const re1 = offRe - turnedRe, im1 = offIm - turnedIm;
      outRe[target + stride] = c1 * re1 - s1 * im1;
      outIm[target + stride] = c1 * im1 + s1 * re1;
      const re2 = sumRe - oddRe, im2 = sumIm - oddIm;
      outRe[target + 2 * stride] = c2 * re2 - s2 * im2;
      outIm[target + 2 * stride] = c2 * im2 + s2 * re2;
      const re3 = offRe + turnedRe, im3 = offIm + turnedIm;
      outRe[target + 3 * stride] = c3 * re3 - s3 * im3;
      outIm[target + 3 * stride] = c3 * im3 + s3 * re3;
    }
  }
}

function twoParts(from: Spectrum, to: Spectrum, stride: number): void {
  for (let at = 0; at < stride; at++) {
    const other = at + stride;
    to.re[at] = from.re[at]! + from.re[other]!;
    to.im[at] = from.im[at]! + from.im[other]!;
    to.re[other] = from.re[at]! - from.re[other]!;
    to.im[other] = from.im[at]! - from.im[other]!;
  }
}
