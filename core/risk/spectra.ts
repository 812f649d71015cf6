import type { Spectrum } from "../numbers/fourier";

/** Transforms of distributions on a grid, point by point. */
export const bins = ({ re }: Spectrum): number => re.length;

export const emptySpectrum = (length: number): Spectrum => ({ re: new Float64Array(length), im: new Float64Array(length) });

/** The transform of what is certainly nothing. */
export function ones(length: number): Spectrum {
  const spectrum = emptySpectrum(length);
  spectrum.re.fill(1);
  return spectrum;
}

/** The product of these; `into`: where it is to stand, which is none of the factors. */
export function timesAll(first: Spectrum, factors: readonly Spectrum[], into = emptySpectrum(bins(first))): Spectrum {
  const { re, im } = into;
  re.set(first.re);
  im.set(first.im);
  for (const { re: c, im: d } of factors) {
    for (let bin = 0; bin < re.length; bin++) {
      const [a, b] = [re[bin]!, im[bin]!];
      re[bin] = a * c[bin]! - b * d[bin]!;
      im[bin] = a * d[bin]! + b * c[bin]!;
    }
  }
  return into;
}

/** With this chance what the spectrum is of, else nothing. */
export function withChance({ re, im }: Spectrum, chance: number): Spectrum {
  const spectrum = emptySpectrum(re.length);
  for (let bin = 0; bin < re.length; bin++) {
    spectrum.re[bin] = 1 - chance + chance * re[bin]!;
    spectrum.im[bin] = chance * im[bin]!;
  }
  return spectrum;
}

/** A number of times that is Poisson with this mean: exp(mean (F - 1)). */
export function oftenTimes(spectrum: Spectrum, mean: number): Spectrum {
  const compound = emptySpectrum(bins(spectrum));
  for (let bin = 0; bin < compound.re.length; bin++) {
    const size = Math.exp(mean * (spectrum.re[bin]! - 1));
    compound.re[bin] = size * Math.cos(mean * spectrum.im[bin]!);
    compound.im[bin] = size * Math.sin(mean * spectrum.im[bin]!);
  }
  return compound;
}

/** The sum of the products of two rows, by their transforms (Parseval): `one` of the first, `other` of the second. */
export function inner(one: Spectrum, other: Spectrum): number {
  const last = bins(one) - 1;
  let middle = 0;
  for (let bin = 1; bin < last; bin++) middle += one.re[bin]! * other.re[bin]! + one.im[bin]! * other.im[bin]!;
  return (2 * middle + one.re[0]! * other.re[0]! + one.re[last]! * other.re[last]!) / (2 * last);
}
