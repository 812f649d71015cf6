import { LAST_YEAR } from "../domain/column";
import type { Meaning, ValueKind } from "../domain/value-kind";
import { UNNOTICED } from "../numbers/tolerances";
import { moneyUnitDecimals, type MoneyUnit } from "./money-unit";
import { kindAt, type Report } from "./report";

/**
 * How numbers are written: with so many decimals, as a percentage with so many, as euros to the cent; as a code without a mark for
 * thousands; as a day; as a year or a day, by what the value is; with the decimals that tell something; or not at all.
 */
export type Writing =
  | { readonly as: "amount" | "percentage" | "euros"; readonly decimals: number }
  | { readonly as: "code" | "day" | "moment" | "own" | "text" };

/**
 * The one place that says how each kind is written. What must add up has the same decimals in every table: hours in tenths (half an
 * fte gives half hours), fte in hundredths, euros in cents.
 */
const writings: Readonly<Record<ValueKind, Writing>> = {
  name: { as: "text" }, text: { as: "text" }, yesNo: { as: "text" },
  year: { as: "code" }, level: { as: "code" }, date: { as: "day" }, period: { as: "moment" },
  hectares: { as: "amount", decimals: 1 }, hours: { as: "amount", decimals: 1 }, fte: { as: "amount", decimals: 2 },
  euros: { as: "euros", decimals: 2 },
  share: { as: "percentage", decimals: 1 }, points: { as: "percentage", decimals: 1 },
  ratio: { as: "amount", decimals: 2 }, factor: { as: "amount", decimals: 2 },
  count: { as: "amount", decimals: 0 }, days: { as: "amount", decimals: 0 },
  quantity: { as: "own" }, number: { as: "own" },
};

/** How the values of a column are written; undefined: nothing is known of them. What one of something takes may be small. */
export function writingOf(meaning: Meaning | undefined): Writing {
  if (meaning === undefined) return { as: "text" };
  const writing = writings[meaning.kind];
  if (meaning.per === undefined) return writing;
  if (writing.as === "percentage") return { ...writing, decimals: writing.decimals + 1 };
  return writing.as === "amount" ? { as: "own" } : writing;
}

/**
 * `usual` in a table; `headline`: a figure by itself, without what is behind the comma of euros, hectares and hours; `exact`: with all
 * its digits, where the least difference must be seen.
 */
export type Detail = "usual" | "headline" | "exact";

/** Excel's own format, which says nothing. */
export const GENERAL = "General";
/**
 * From a thousand on the eye wants no decimals; below it they tell something. Whatever comes to stand in the cell later, nothing of it is
 * lost there: a whole number only gets a decimal. What is below zero has a part with its own minus: in the last part, which is for what
 * is left, LibreOffice leaves it out. Two parts have a condition, so only what is below minus a thousand now gets its mark there.
 */
function own(value: unknown): string {
  const digits = typeof value === "number" && !Number.isInteger(value) ? "0.0##" : GENERAL;
  return `[>=1000]#,##0;${typeof value === "number" && value <= -1000 ? "[<=-1000]-#,##0" : `[<0]-${digits}`};${digits}`;
}

/** Further decimals of a percentage are within what nobody would miss, and a solver may leave behind. */
const MOST_DECIMALS = 4;

/** As many decimals as it takes that nearly all does not read as all, nor nearly nothing as nothing. */
function awayFromWhole(share: unknown, usual: number): number {
  if (typeof share !== "number" || Math.abs(share) < UNNOTICED || Math.abs(share - 1) < UNNOTICED) return usual;
  for (let decimals = usual; decimals <= MOST_DECIMALS; decimals++) {
    const shown = Number((100 * share).toFixed(decimals));
    if (shown !== 0 && shown !== 100) return decimals;
  }
  return usual;
}

const inHeadlines: ReadonlySet<ValueKind> = new Set<ValueKind>(["hectares", "hours"]);

/**
 * The number format of a cell or a column, in Excel's English notation (Excel shows it in the user's own). A text stays as it is under
 * any format.
 *
 * @param value What stands in the cell: by it a moment is a year or a day, and an amount in a unit of its own whole or not.
 * @param unit In what all amounts around it are shown: a way of writing, the cell itself holds euros.
 */
export function numberFormat(meaning: Meaning | undefined, value?: unknown, detail: Detail = "usual", unit: MoneyUnit = "euro"): string {
  const writing = writingOf(meaning);
  switch (writing.as) {
    case "text": return GENERAL;
    case "code": return "0";
    case "day": return DAY;
    case "moment": return typeof value !== "number" ? GENERAL : isDay(value) ? DAY : "0";
    case "own": return detail === "exact" ? GENERAL : own(value);
    case "percentage": return detail === "exact" ? "0.0##%" : `${fixed("0", awayFromWhole(value, writing.decimals))}%`;
    case "euros":
      if (meaning?.per !== undefined) return detail === "exact" ? GENERAL : signed(`"€ "${fixed("#,##0", writing.decimals)}`);
      // By itself an amount says its unit.
      if (detail === "headline") return signed(`"€ "${unit === "million" ? `${scaled(unit)}" mln."` : scaled("euro")}`);
      return unit === "euro" ? signed(`"€ "${fixed("#,##0", writing.decimals)}`) : signed(scaled(unit));
    case "amount": return detail === "exact" ? GENERAL : fixed("#,##0", roundedIn(detail, meaning) ? 0 : writing.decimals);
  }
}

/** The minus before the sign of the euro, and nothing as a dash. */
const signed = (amount: string): string => `${amount};-${amount};"-"`;
/** Each comma behind the digits leaves three of them out. */
const scaled = (unit: MoneyUnit): string => `${fixed("#,##0", moneyUnitDecimals[unit])}${{ euro: "", thousand: ",", million: ",," }[unit]}`;

/** From here on a figure along an axis needs no decimals: round figures stand there. */
const NO_DECIMALS = 10;

/**
 * How figures along the axis of a chart are written: as in the cells that it is made of, without decimals where those would all be nought.
 * @param largest The largest figure of the chart.
 */
export function axisFormat(format: string, largest: number): string {
  const [amount = ""] = format.split(";");
  const [whole = "", behind] = amount.split(".");
  // Each comma behind the digits leaves three of them out.
  const size = amount.endsWith("%") ? 0.01 : amount.endsWith(",,") ? 1e6 : amount.endsWith(",") ? 1e3 : 1;
  return behind === undefined || largest < NO_DECIMALS * size ? amount : whole + behind.replaceAll("0", "");
}

const DAY = "dd-mm-yyyy";
const fixed = (whole: string, decimals: number): string => (decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`);
const roundedIn = (detail: Detail, meaning: Meaning | undefined): boolean =>
  detail === "headline" && meaning !== undefined && meaning.per === undefined && inHeadlines.has(meaning.kind);

/** Whether a moment is the serial number of a day; a year is smaller. */
export const isDay = (moment: number): boolean => moment > LAST_YEAR;

/**
 * A number format for each cell of a result's rows.
 * @param unit Of all amounts (`moneyUnitOf`); unless it is the euro it must be said above them.
 */
export function reportFormats({ columns, rows, exact }: Report, unit: MoneyUnit): string[][] {
  return rows.map((row, at) => row.map((cell, place) => {
    const column = columns[place]!;
    return numberFormat({ ...column, kind: kindAt(column, at) }, cell, exact ? "exact" : "usual", unit);
  }));
}
