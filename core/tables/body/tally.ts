import { lastDigit } from "./last-digit";

/** An amount of a row, and the cell that it was read from. */
export interface Amount {
  readonly column: number;
  readonly amount: number;
  readonly cell: unknown;
}

/** Half of what its last written digit is worth: worked out only for what is added up. */
const halfDigitOf = ({ cell, amount }: Amount): number => lastDigit(cell, amount) / 2;

/** Reads a cell of a column that can be added up: undefined for nothing, NaN for what is no amount. */
export type AmountReader = (cell: unknown, column: number) => number | undefined;

/** The amounts of a row: its cells, other than nothing, in columns that can be added up. */
export function amountsOf(line: readonly unknown[], columns: readonly number[], read: AmountReader): Amount[] {
  const amounts: Amount[] = [];
  for (const column of columns) {
    const cell = line[column];
    const amount = read(cell, column);
    if (amount !== undefined && amount !== 0) amounts.push({ column, amount, cell });
  }
  return amounts;
}

/** Rows that are added up, column by column. */
export class Tally {
  readonly #columns = new Map<number, { amount: number; halfDigits: number }>();

  add(amounts: readonly Amount[]): void {
    for (const each of amounts) {
      const own = this.#columns.get(each.column);
      if (own === undefined) this.#columns.set(each.column, { amount: each.amount, halfDigits: halfDigitOf(each) });
      else {
        own.amount += each.amount;
        own.halfDigits += halfDigitOf(each);
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
function isSum(total: Amount, sum: { readonly amount: number; readonly halfDigits: number }): boolean {
  const { amount } = total;
  const size = Math.abs(amount);
  const margin = Math.max(Math.min(halfDigitOf(total) + sum.halfDigits, size * LARGEST_MARGIN), size * SMALLEST_MARGIN);
  return Math.abs(sum.amount - amount) <= margin;
}

/** Rounding does not explain more. */
const LARGEST_MARGIN = 0.02;
/** What binary fractions lose in adding. */
const SMALLEST_MARGIN = 1e-9;
