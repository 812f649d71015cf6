import { euros, LARGEST_NUMBER, type Column } from "../../domain/column";
import { problem, remark, said, type Finding } from "../../domain/findings";
import { tidySum } from "../../numbers/tidy-sum";
import { plainCell, isEmpty } from "../../tables/cell";
import { Flaw } from "../../tables/flaw";
import { beyond, notOfKind } from "../../tables/flaws";
import { isMemoryItem } from "../../tables/no-amount";
import { asNumber, isBlank, isTrueZero, type Notation } from "../../tables/read-cell";
import type { Traced } from "./grid";

/** An amount of a year. */
export const YEAR_AMOUNT: Column = euros("bedrag", { fallback: 0 });
/** Where a finding about a cell of the range stands. */
export type CellFinding = (cell: Traced, make: (spot: { readonly table: string; readonly row: number; readonly column: string | number; readonly value?: unknown }) => Finding) => void;

/**
 * Reads a cell that a factor or a sum needs: undefined is nothing, a true zero (`0%`) stays one; what cannot be read is a problem, and counts as nothing.
 * @param passes a cell with a word for nothing passes as it is, for others to remark
 */
export function amountIn(cell: Traced, column: Column, { thousands, scale = 1 }: Notation, report: CellFinding, passes = false): number | "0%" | undefined {
  const plain = plainCell(cell.value);
  if (plain instanceof Flaw) return void report(cell, (spot) => problem({ ...spot, value: plain.value }, plain.what));
  if (isEmpty(plain) || isBlank(plain, column)) {
    if (!passes && typeof plain === "string" && isMemoryItem(plain)) report(cell, (spot) => remark(spot, said("memoryItem")));
    return undefined;
  }
  const value = typeof plain === "boolean" ? undefined : asNumber(plain, thousands);
  if (value === undefined || value instanceof Flaw) {
    const flaw = value ?? notOfKind(column);
    return void report(cell, (spot) => problem(spot, flaw.what));
  }
  if (value === 0) return isTrueZero(plain) ? "0%" : undefined;
  const amount = product(value, scale);
  return isUsable(amount) ? amount : void report(cell, (spot) => problem(spot, beyond(amount, column).what));
}

/** Sums of larger amounts are not exact, or no numbers at all. */
export const isUsable = (amount: number): boolean => Math.abs(amount) <= LARGEST_NUMBER;

/** The sum of amounts: nothing when none is there, a true zero when only such are. */
export function sumOf(amounts: readonly (number | "0%" | undefined)[]): number | "0%" | undefined {
  const numbers = amounts.filter((amount) => typeof amount === "number");
  return numbers.length === 0 ? amounts.find((amount) => amount === "0%") : tidySum(numbers);
}

/** A product with the digits that a cell shows: 1.005 x 1000 is 1005. */
export const product = (value: number, factor: number): number => (factor === 1 ? value : tidySum([Number((value * factor).toPrecision(15))]));

/** Amounts may be added up: not what is counted per unit, no codes, years, dates, ranks or shares. */
export const isAdditive = (column: Column | undefined): boolean =>
  column !== undefined && column.per === undefined && ["hectares", "euros", "hours", "fte", "quantity"].includes(column.kind);
