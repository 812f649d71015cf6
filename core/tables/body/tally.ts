import { lastDigit } from "./last-digit";

/** An amount of a row, and half of what its last written digit is worth. */
export interface Amount {
  readonly column: number;
  readonly amount: number;
  readonly halfDigit: number;
}

/** Reads a cell of a column that can be added up: undefined for nothing, NaN for what is no amount. */
export type AmountReader = (cell: unknown, column: number) => number | undefined;

/** The amounts of a row: its cells, other than nothing, in columns that can be added up. */
export function amountsOf(line: readonly unknown[], columns: readonly number[], read: AmountReader): Amount[] {
  return columns.flatMap((column) => {
    const amount = read(line[column], column);
    return amount === undefined || amount === 0 ? [] : [{ column, amount, halfDigit: lastDigit(line[column], amount) / 2 }];
  });
}

/** Rows that are added up, column by column. */
export class Tally {
  readonly #columns = new Map<number, { amount: number; halfDigits: number }>();

  add(amounts: readonly Amount[]): void {
    for (const { column, amount, halfDigit } of amounts) {
      const own = this.#columns.get(column);
      if (own === undefined) this.#columns.set(column, { amount, halfDigits: halfDigit });
      else {
        own.amount += amount;
        own.halfDigits += halfDigit;
      }
    }
  }

  /** Every one of these amounts is the sum of its column. */
  makes(amounts: readonly Amount[]): boolean {
    return amounts.every((total) => {
      const own = this.#columns.get(total.column);
      return own !== undefined && isSum(total, own);
    });
  }
}

/** Equal as people write sums: within half a last digit of the total and of each row, at most 2 % and at least a billionth of it. */
function isSum({ amount, halfDigit }: Amount, sum: { readonly amount: number; readonly halfDigits: number }): boolean {
  const size = Math.abs(amount);
  const margin = Math.max(Math.min(halfDigit + sum.halfDigits, size * LARGEST_MARGIN), size * SMALLEST_MARGIN);
  return Math.abs(sum.amount - amount) <= margin;
}

/** Rounding does not explain more. */
const LARGEST_MARGIN = 0.02;
/** What binary fractions lose in adding. */
const SMALLEST_MARGIN = 1e-9;
