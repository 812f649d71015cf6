import { z } from "zod";
import { euros, type Column } from "../../domain/column";
import type { InputTable } from "../../domain/table";
import type { ChangeRow } from "../../domain/tables/wijzigingen";
import { plus, product, ratio, toNumber } from "../../numbers/ratio";
import { plainCell } from "../../tables/cell";
import { Flaw } from "../../tables/flaw";
import type { TableLayout } from "../../tables/read-table";
import { asNumber, isBlank, isTrueZero, readCell } from "../../tables/read-cell";

/** What a column of the range is to the table; undefined: a column that it does not know. */
export function columnAt(table: InputTable, { match }: TableLayout, index: number): Column | undefined {
  const key = [...match.places].find(([, place]) => place.index === index)?.[0];
  if (key !== undefined) return table.columns[key];
  return match.years.some((year) => year.index === index) ? euros("bedrag", { fallback: 0, allowed: z.number().min(table.least) }) : undefined;
}

/** A true zero in a column where 0 means that nothing is there. */
const TRUE_ZERO = "0%";

/**
 * A cell after a change, in the unit that it has itself: nothing times something is nothing. undefined: it is no number.
 * Exact, so that 0,1 x 3 is 0,3.
 */
export function changed(cell: unknown, { factor, plus: more, value }: ChangeRow, column: Column | undefined, { notation }: TableLayout, index: number): unknown {
  if (factor === undefined && more === undefined) return value === 0 ? zeroIn(column) : value ?? "";
  const plain = plainCell(cell);
  if (plain instanceof Flaw) return undefined;
  const nothing = column === undefined ? plain === null || plain === undefined || plain === "" || plain === 0 : isBlank(plain, column);
  if (nothing) return more ?? cell;
  const number = typeof plain === "boolean" ? undefined : asNumber(plain as string | number, notation({ index, name: "" }).thousands);
  if (number === undefined || number instanceof Flaw) return undefined;
  const result = toNumber(factor === undefined ? plus(ratio(number), ratio(more!)) : product(ratio(number), ratio(factor)));
  return result === 0 ? (isTrueZero(plain) && factor !== undefined ? plain : zeroIn(column)) : result;
}

const zeroIn = (column: Column | undefined): unknown => (column?.nothing === "blank" ? TRUE_ZERO : 0);

/** May it stand there? */
export function isAllowed(cell: unknown, column: Column | undefined, { notation }: TableLayout, index: number): boolean {
  return column === undefined || !(readCell(cell, column, notation({ index, name: "" })) instanceof Flaw);
}
