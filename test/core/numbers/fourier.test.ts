import fc from "fast-check";
import { fourier } from "../../../core/numbers/fourier";

const numbers = (length: number) => fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: length, maxLength: length }).map((row) => Float64Array.from(row));
const twoRows = fc.integer({ min: 1, max: 7 }).chain((power) => fc.tuple(numbers(2 ** power), numbers(2 ** power)));

const close = (one: ArrayLike<number>, other: ArrayLike<number>): void => {
  expect(one.length).toBe(other.length);
  Array.from(one).forEach((value, index) => expect(Math.abs(value - other[index]!)).toBeLessThan(1e-8));
};

test("the transform is the sum that defines it", () => {
  fc.assert(fc.property(twoRows, (rows) => {
    const size = rows[0].length;
    const spectra = fourier(size).spectra(...rows);
    rows.forEach((row, which) => {
      for (let index = 0; index <= size / 2; index++) {
        const angle = (place: number): number => (-2 * Math.PI * index * place) / size;
        const re = row.reduce((sum, value, place) => sum + value * Math.cos(angle(place)), 0);
        const im = row.reduce((sum, value, place) => sum + value * Math.sin(angle(place)), 0);
        close([spectra[which]!.re[index]!, spectra[which]!.im[index]!], [re, im]);
      }
    });
  }));
});

test("there and back is where it was, and what came in is untouched", () => {
  fc.assert(fc.property(twoRows, (rows) => {
    const before = rows.map((row) => row.slice());
    const transforms = fourier(rows[0].length);
    const spectra = transforms.spectra(...rows);
    const back = transforms.rows(...spectra);
    const again = transforms.rows(...spectra);
    [0, 1].forEach((which) => {
      close(back[which]!, before[which]!);
      expect(again[which]).toEqual(back[which]);
      expect(rows[which]).toEqual(before[which]);
    });
  }));
});

test("65.536 chances multiplied as transforms stay chances", () => {
  const transforms = fourier(2 ** 16);
  const coin = new Float64Array(2 ** 16);
  coin[0] = coin[1] = 0.5;
  const [spectrum] = transforms.spectra(coin, coin);
  const power = { re: spectrum.re.slice(), im: spectrum.im.slice() };
  for (let times = 1; times < 8; times++) {
    power.re.forEach((re, index) => {
      const im = power.im[index]!;
      power.re[index] = re * spectrum.re[index]! - im * spectrum.im[index]!;
      power.im[index] = re * spectrum.im[index]! + im * spectrum.re[index]!;
    });
  }
  const [heads] = transforms.rows(power, power);
  [1, 8, 28, 56, 70, 56, 28, 8, 1, 0].forEach((ways, count) => expect(heads[count]).toBeCloseTo(ways / 256, 13));
});

test("only powers of two", () => {
  for (const size of [0, 1, 3, 6, -4, 2.5, Number.NaN]) expect(() => fourier(size)).toThrow(RangeError);
});
