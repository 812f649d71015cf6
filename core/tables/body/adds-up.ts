import { nameKey } from "../../domain/name";
import type { RowRole } from "./row-role";
import { Tally, type Amount } from "./tally";

interface Rows {
  readonly lines: readonly (readonly unknown[])[];
  /** Filled in from top to bottom: what stands above a row is decided before it. */
  readonly roles: readonly RowRole[];
  readonly amounts: readonly (readonly Amount[])[];
  /** Named as a total, whatever becomes of it. */
  isNamed(row: number): boolean;
}

/** The most rows that are looked at in one table, all totals together: a sheet of nothing but totals must not take for ever. */
const MOST_STEPS = 20_000_000;

/**
 * Whether a named row is the sum of other rows, one and the same set of rows for all its amounts: the data above it back to a
 * boundary, the data above with its name, the totals above it, or the data below it.
 */
export function addsUp(rows: Rows): (row: number, rest: string) => boolean {
  let steps = 0;
  const mayGoOn = (): boolean => (steps += 1) <= MOST_STEPS;
  const { lines, roles, amounts, isNamed } = rows;

  /** Back to the top, to an earlier total, to a heading or to a blank row, whichever fits. */
  const isSumAbove = (row: number): boolean => {
    const tally = new Tally();
    for (let above = row - 1; above > 0 && mayGoOn(); above -= 1) {
      if (isRecord(roles[above]!)) tally.add(amounts[above]!);
      else if (endsPart(roles[above]!) && tally.makes(amounts[row]!)) return true;
    }
    return tally.makes(amounts[row]!);
  };

  /** "Totaal SPUK": the rows above with a text that begins with SPUK. */
  const isSumOfNamesakes = (row: number, rest: string): boolean => {
    const tally = new Tally();
    for (let above = row - 1; above > 0 && mayGoOn(); above -= 1) {
      if (isRecord(roles[above]!) && lines[above]!.some((cell) => typeof cell === "string" && nameKey(cell).startsWith(rest))) tally.add(amounts[above]!);
    }
    return tally.makes(amounts[row]!);
  };

  /** The last one or more totals above it. */
  const isSumOfTotals = (row: number): boolean => {
    const tally = new Tally();
    for (let above = row - 1; above > 0 && mayGoOn(); above -= 1) {
      if (roles[above] !== "total") continue;
      tally.add(amounts[above]!);
      if (tally.makes(amounts[row]!)) return true;
    }
    return false;
  };

  /** To the next named row, to a blank row, or to the end. */
  const isSumBelow = (row: number): boolean => {
    const tally = new Tally();
    for (let below = row + 1; below < lines.length && mayGoOn(); below += 1) {
      if (isNamed(below) || roles[below] === "blank") {
        if (tally.makes(amounts[row]!)) return true;
      } else if (roles[below] === "data") tally.add(amounts[below]!);
    }
    return tally.makes(amounts[row]!);
  };

  return (row, rest) => isSumAbove(row) || (rest !== "" && isSumOfNamesakes(row, rest)) || isSumOfTotals(row) || isSumBelow(row);
}

const isRecord = (role: RowRole): boolean => role === "data" || role === "countedTotal";
const endsPart = (role: RowRole): boolean => role === "total" || role === "heading" || role === "blank";
