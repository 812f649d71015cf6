import type { Report } from "./report";

/**
 * In what amounts that stand together are shown: euros, thousands (x € 1.000) or millions (mln.), with so many decimals. It is a way of
 * writing and nothing else: cells hold euros, and so does everything that is calculated.
 */
export const moneyUnits = ["euro", "thousand", "million"] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** What the user wants; `auto`: what suits the largest amount. */
export type MoneyUnitChoice = MoneyUnit | "auto";

/** How many euros one of it is, and the decimals that every amount in it has. */
export const moneyUnitSizes: Readonly<Record<MoneyUnit, number>> = { euro: 1, thousand: 1e3, million: 1e6 };
export const moneyUnitDecimals: Readonly<Record<MoneyUnit, number>> = { euro: 0, thousand: 0, million: 2 };

/** From here on more digits than six would stand before the comma. */
const MOST_DIGITS = 1e6;

/**
 * The one unit for the amounts of a table, a chart or a list of figures under one heading.
 *
 * @param amounts In euros.
 */
export function moneyUnitFor(amounts: Iterable<number>, choice: MoneyUnitChoice = "auto"): MoneyUnit {
  const largest = largestOf(amounts);
  const suits = moneyUnits.find((unit) => largest < MOST_DIGITS * moneyUnitSizes[unit]) ?? "million";
  return visible(largest, choice === "auto" ? suits : choice);
}

/** The one unit for amounts in sentences, tiles and lists, with the unit behind each: nobody says thousands of euros there. */
export function moneyUnitInWords(amounts: Iterable<number>, choice: MoneyUnitChoice = "auto"): Exclude<MoneyUnit, "thousand"> {
  const largest = largestOf(amounts);
  const suits = largest < MOST_DIGITS ? "euro" : "million";
  return visible(largest, choice === "auto" || choice === "thousand" ? suits : choice) === "million" ? "million" : "euro";
}

/** As few decimals as tell of all amounts in a list what `moneyUnitDecimals` would: nobody says thirteen point nought nought million. */
export function decimalsInWords(amounts: Iterable<number>, unit: MoneyUnit): number {
  const most = moneyUnitDecimals[unit];
  let needed = 0;
  for (const amount of amounts) {
    const digits = Math.round((Math.abs(amount) / moneyUnitSizes[unit]) * 10 ** most);
    while (needed < most && digits % 10 ** (most - needed) !== 0) needed += 1;
  }
  return needed;
}

/**
 * The one unit for a result as it stands on a sheet. What says its own unit, by row or in its header, stays in it, and so does what must
 * be exact.
 */
export function moneyUnitOf({ columns, rows, exact }: Report, choice: MoneyUnitChoice = "auto"): MoneyUnit {
  const saysItsOwn = columns.some(({ kind, unit, byRow }) => byRow?.includes("euros") === true || (kind === "euros" && unit !== undefined));
  if (exact === true || saysItsOwn) return "euro";
  const places = columns.flatMap(({ kind, per }, place) => (kind === "euros" && per === undefined ? [place] : []));
  return moneyUnitFor(rows.flatMap((row) => places.flatMap((place) => (typeof row[place] === "number" ? [row[place]] : []))), choice);
}

const largestOf = (amounts: Iterable<number>): number => {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  return largest;
};

/** Not a unit in which all of it would read as nothing: then the largest in which it does not. */
function visible(largest: number, wanted: MoneyUnit): MoneyUnit {
  if (largest === 0) return wanted;
  const reads = (unit: MoneyUnit): boolean => largest / moneyUnitSizes[unit] >= 10 ** -moneyUnitDecimals[unit];
  return moneyUnits.slice(0, moneyUnits.indexOf(wanted) + 1).findLast(reads) ?? "euro";
}
