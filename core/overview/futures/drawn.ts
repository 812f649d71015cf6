import { stream } from "../../numbers/streams";
import { factorAt } from "./factor";
import type { Factors, Futures } from "./model";

/** Every future, drawn. */
export interface Drawn {
  /** Per draw its number in each future. */
  readonly numbers: readonly Float64Array[];
  /** Per row its factor in each future. */
  readonly factors: readonly Float64Array[];
  /** What an amount of a year is multiplied by in a future: rows on the same thing multiply. */
  product(rows: Factors, year: number, future: number): number;
}

/** Each draw has a stream of its own, by seed and name: a row that is added leaves what the others drew as it was. */
export function drawn({ rows, draws, count, seed }: Futures): Drawn {
  const numbers = draws.map(({ key }) => {
    const own = stream(seed, key);
    return Float64Array.from({ length: count }, () => own.uniform());
  });
  const factors = rows.map((row) => {
    const at = factorAt(row);
    return numbers[row.draw]!.map(at);
  });
  return {
    numbers, factors,
    product: (own, year, future) => own.reduce((all, row) => (year >= rows[row]!.from ? all * factors[row]![future]! : all), 1),
  };
}
